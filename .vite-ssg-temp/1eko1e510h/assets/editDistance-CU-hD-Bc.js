// src/domain/editDistance.ts
/** Number of letters to insert, remove or replace to turn one word into the other. */
function editDistance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(row[j] + 1, next[j - 1] + 1, same));
		}
		row = next;
	}
	return row.at(-1);
}
export { editDistance as t };
