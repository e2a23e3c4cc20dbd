/* @ts-self-types="../../runtime/managers.ts" */
import "./rolldown-runtime.js";
import { AcquirerProxy, ArrayProxy, AsyncResultProxy, AutoProxy, BarrierProxy, BaseManager, BaseProxy, ConditionProxy, DictProxy, EventProxy, IteratorProxy, JoinableQueueProxy, ListProxy, MakeProxyType, Manager, NamespaceProxy, PoolProxy, QueueProxy, RemoteError, SyncManager, Token, ValueProxy } from "./main.js";
import { ShareableList } from "./shareable_list.js";
import { SharedMemory } from "./shared_memory2.js";
// runtime/managers/shared_memory_manager.ts
var SharedMemoryManager = class extends BaseManager {
	SharedMemory(size) {
		const memory = new SharedMemory({
			create: true,
			size
		});
		this.#track(memory);
		return memory;
	}
	ShareableList(sequence) {
		const list = new ShareableList(sequence);
		this.#track(list.shm);
		return list;
	}
	#track(memory) {
		try {
			this.ask("track_segment", memory.name);
		} catch (error) {
			memory.unlink();
			throw error;
		}
	}
};
export { AcquirerProxy, ArrayProxy, AsyncResultProxy, AutoProxy, BarrierProxy, BaseManager, BaseProxy, ConditionProxy, DictProxy, EventProxy, IteratorProxy, JoinableQueueProxy, ListProxy, MakeProxyType, Manager, NamespaceProxy, PoolProxy, QueueProxy, RemoteError, SharedMemoryManager, SyncManager, Token, ValueProxy };
