/// Zeros, or a copy, at an address that suits the widest vectors; zeros behind it up to a multiple of 16. To be given back with `deallocate`.
/// - Parameter shouldStop: asked while many are written; what is not written then is not to be read.
func allocateFloats(
    _ count: Int, copying source: UnsafePointer<Float>? = nil, shouldStop: () -> Bool = { false }
) -> UnsafeMutablePointer<Float> {
    let padded = max(16, (count + 15) / 16 * 16)
    let (byteCount, isLarge) = (padded * 4, padded * 4 >= LargePages.least)
    let memory = UnsafeMutableRawPointer.allocate(byteCount: byteCount, alignment: isLarge ? LargePages.size : 64)
    LargePages.use(for: memory, byteCount: byteCount)
    let values = memory.bindMemory(to: Float.self, capacity: padded)
    let piece = 1 << 20
    // Memory that nobody has written to is taken from nobody yet.
    let isGiven = byteCount < LargePages.size || StopWish.grants(bytes: byteCount)
    for start in stride(from: 0, to: isGiven ? count : 0, by: piece) where !shouldStop() {
        let many = min(piece, count - start)
        if let source {
            (values + start).initialize(from: source + start, count: many)
        } else {
            (values + start).initialize(repeating: 0, count: many)
        }
    }
    (values + count).initialize(repeating: 0, count: padded - count)
    return values
}

extension Array {
    /// Nothing, with room for `count`.
    static func withRoom(for count: Int) -> [Element] {
        var values: [Element] = []
        values.reserveCapacity(count)
        values.withUnsafeMutableBufferPointer {
            guard let start = $0.baseAddress else { return }
            LargePages.use(for: start, byteCount: count * MemoryLayout<Element>.stride)
        }
        return values
    }

    init(copying values: UnsafePointer<Element>, count: Int) where Element: BitwiseCopyable {
        self.init(unsafeUninitializedCapacity: count) {
            if let start = $0.baseAddress, count > 0 {
                LargePages.use(for: start, byteCount: count * MemoryLayout<Element>.stride)
                start.initialize(from: values, count: count)
            }
            $1 = count
        }
    }
}

/// Memory on pages as large as the machine has. Who walks down a large kernel's columns needs another small page at every step, and it takes
/// a tenth of a second to give a gigabyte of them back.
enum LargePages {
    static let size = 1 << 21
    /// How much memory is worth it.
    static let least = 2 * size

    /// To be called before anything is written there.
    static func use(for memory: UnsafeMutableRawPointer, byteCount: Int) {
        #if os(Linux)
        guard byteCount >= least else { return }
        let first = (Int(bitPattern: memory) + size - 1) / size * size
        let end = (Int(bitPattern: memory) + byteCount) / size * size
        if first < end { madvise(UnsafeMutableRawPointer(bitPattern: first), end - first, MADV_HUGEPAGE) }
        #endif
    }
}
