import RNNKernels

/// The number of samples that are worked on together, side by side in the lanes of vectors.
let lanes = Int(RNN_LANES)

/// What one thread needs to take 16 samples through a network and back: room for all stages' numbers, made once.
final class Workspace {
    /// All stages' arrays, at the places that `Room` gave them; zeros at first.
    let floats: UnsafeMutablePointer<Float>
    /// The word ids, [time steps][16].
    let ids: UnsafeMutablePointer<Int32>
    /// The same from the last step to the first, if the network asks for them.
    let turnedIDs: UnsafeMutablePointer<Int32>
    /// Whole numbers, at the places that `Room` gave them; zeros at first.
    let integers: UnsafeMutablePointer<Int32>
    /// Where each lane's sample begins: for those who load them.
    let rows: UnsafeMutablePointer<UnsafePointer<Float>?>
    /// How many of the lanes have a sample; the others repeat the first and count for nothing.
    var samples = 0
    /// The number of the first sample within its batch, and what its dropout masks are drawn from.
    var firstSample = 0
    var dropoutSeed: UInt64 = 0

    private let interrupter: Interrupter
    private let isFirst: Bool
    private let mostInOneGo: Int

    init(room: Room, idCount: Int, turnedIDCount: Int, mostInOneGo: Int, interrupter: Interrupter, worker: Int) {
        floats = allocateFloats(room.count) { interrupter.poll() }
        ids = allocateIDs(idCount)
        turnedIDs = allocateIDs(turnedIDCount)
        integers = allocateIDs((room.integerCount + lanes - 1) / lanes)
        rows = .allocate(capacity: lanes)
        self.interrupter = interrupter
        isFirst = worker == 0
        self.mostInOneGo = mostInOneGo
    }

    deinit {
        floats.deallocate()
        ids.deallocate()
        turnedIDs.deallocate()
        integers.deallocate()
        rows.deallocate()
    }

    /// The word ids in one of the two orders.
    func ids(turned: Bool) -> UnsafeMutablePointer<Int32> { turned ? turnedIDs : ids }

    /// Whether work is to stop. To be asked every few thousand microseconds at least.
    var isStopped: Bool { isFirst ? interrupter.poll() : interrupter.isStopped }

    /// Does `body` for all of 0..<count: where that takes long some at a time, and no further if work is to stop.
    /// - Parameter cost: what one takes, about, in multiplications of rows of 16 lanes.
    @inline(__always)
    func inPieces(_ count: Int, cost: Int, _ body: (Range<Int>) -> Void) {
        let most = max(1, mostInOneGo / max(cost, 1))
        if count <= most { return body(0..<count) }
        var start = 0
        repeat {
            let end = min(start + most, count)
            body(start..<end)
            start = end
        } while start < count && !isStopped
    }
}

extension Workspace {
    /// Puts the samples' numbers from `place` on, `width` of each, one sample's after the other's.
    func copySamples(from place: Int, width: Int, to target: UnsafeMutablePointer<Float>) {
        inPieces(width, cost: Stage.rowCost) { numbers in
            for lane in 0..<samples {
                for number in numbers { target[lane * width + number] = floats[place + number * lanes + lane] }
            }
        }
    }
}

/// A row of 16 lanes.
typealias Lanes = SIMD16<Float>

extension Workspace {
    /// The rows that begin at `place`.
    @inline(__always)
    func rows(_ place: Int) -> UnsafeMutablePointer<Lanes> {
        UnsafeMutableRawPointer(floats + place).assumingMemoryBound(to: Lanes.self)
    }
}

private func allocateIDs(_ steps: Int) -> UnsafeMutablePointer<Int32> {
    let count = max(steps, 1) * lanes
    let ids = UnsafeMutableRawPointer.allocate(byteCount: count * 4, alignment: 64).bindMemory(to: Int32.self, capacity: count)
    ids.initialize(repeating: 0, count: count)
    return ids
}

/// Hands out places in a workspace.
struct Room {
    private(set) var count = 0
    private(set) var integerCount = 0

    /// The place of `steps` times `rows` rows of 16 lanes.
    mutating func rows(_ rows: Int, steps: Int = 1) -> Int {
        defer { count += steps * rows * lanes }
        return count
    }

    /// The place of so many whole numbers.
    mutating func integers(_ count: Int) -> Int {
        defer { integerCount += count }
        return integerCount
    }
}
