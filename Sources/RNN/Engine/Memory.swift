/// Zeros, at an address that suits the widest vectors. To be given back with `deallocate`.
/// - Parameter shouldStop: asked while many are written; what is not written then is not to be read.
func allocateFloats(_ count: Int, shouldStop: () -> Bool = { false }) -> UnsafeMutablePointer<Float> {
    let padded = max(16, (count + 15) / 16 * 16)
    let values = allocateMemory(byteCount: padded * 4).bindMemory(to: Float.self, capacity: padded)
    let piece = 1 << 22
    for start in stride(from: 0, to: padded, by: piece) where !shouldStop() {
        (values + start).initialize(repeating: 0, count: min(piece, padded - start))
    }
    return values
}

/// Memory on pages as large as the machine has, if it is much: who walks through the columns of a large kernel needs another page at every step,
/// and a gigabyte of small pages takes a tenth of a second to be given back.
private func allocateMemory(byteCount: Int) -> UnsafeMutableRawPointer {
    let page = 1 << 21
    guard byteCount >= 2 * page else { return .allocate(byteCount: byteCount, alignment: 64) }
    let memory = UnsafeMutableRawPointer.allocate(byteCount: byteCount, alignment: page)
    #if os(Linux)
    madvise(memory, byteCount, MADV_HUGEPAGE)
    #endif
    return memory
}
