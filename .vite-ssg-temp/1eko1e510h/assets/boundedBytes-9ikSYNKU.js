// src/dataset/boundedBytes.ts
/**
* The bytes of a response; undefined, and the rest not fetched, once there are more than `limit`.
* @throws TypeError where the network fails
*/
async function boundedBytes({ body }, limit) {
	const chunks = [];
	let size = 0;
	const reader = body?.getReader();
	for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
		chunks.push(next.value);
		size += next.value.length;
		if (size > limit) {
			await reader?.cancel();
			return;
		}
	}
	const bytes = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.length;
	}
	return bytes;
}
export { boundedBytes };
