/// The memory of an `OrderedTable`: its entries in order, with holes where some were removed, and slots that find them by hash.
final class TableStorage<Payload> {
    typealias Entry = OrderedTable<Payload>.Entry

    let capacity: Int
    let entries: UnsafeMutablePointer<Entry>
    /// The hash of each entry; 0 is a hole.
    let hashes: UnsafeMutablePointer<UInt32>
    /// A hash in the upper half, its entry's place + 1 in the lower; 0 is free. Those of one hash stand in the order of their entries.
    private let slots: UnsafeMutablePointer<UInt64>
    private let mask: Int
    /// The entries that are there.
    @exclusivity(unchecked) private(set) var count = 0
    /// The places that are taken, holes among them; none before `first`.
    @exclusivity(unchecked) private(set) var used = 0
    @exclusivity(unchecked) private(set) var first = 0

    init(capacity: Int) {
        var slotCount = 4
        while slotCount / 4 * 3 < capacity { slotCount *= 2 }
        self.capacity = slotCount / 4 * 3
        mask = slotCount - 1
        slots = .allocate(capacity: slotCount)
        slots.initialize(repeating: 0, count: slotCount)
        entries = .allocate(capacity: self.capacity)
        hashes = .allocate(capacity: self.capacity)
    }

    deinit {
        if used - first == count {
            (entries + first).deinitialize(count: count)
        } else {
            for place in first..<used where !isHole(place) { (entries + place).deinitialize(count: 1) }
        }
        entries.deallocate()
        hashes.deallocate()
        slots.deallocate()
    }

    /// Never 0.
    @inline(__always)
    static func hash(of key: Value) -> UInt32 { UInt32(truncatingIfNeeded: key.contentHash) | 0x8000_0000 }

    @inline(__always)
    func place(of key: Value, _ hash: UInt32) -> Int? {
        var index = Int(hash) & mask
        while true {
            let slot = slots[index]
            if slot == 0 { return nil }
            if UInt32(truncatingIfNeeded: slot >> 32) == hash {
                let place = Int(UInt32(truncatingIfNeeded: slot)) - 1
                if entries[place].key == key { return place }
            }
            index = (index + 1) & mask
        }
    }

    /// Behind the others; there must be room.
    func append(_ entry: Entry, hash: UInt32) -> Int {
        let place = used
        (entries + place).initialize(to: entry)
        take(place, hash)
        return place
    }

    func isHole(_ place: Int) -> Bool { hashes[place] == 0 }

    private func take(_ place: Int, _ hash: UInt32) {
        hashes[place] = hash
        var index = Int(hash) & mask
        while slots[index] != 0 { index = (index + 1) & mask }
        slots[index] = UInt64(hash) << 32 | UInt64(place + 1)
        used = place + 1
        count += 1
    }

    func remove(at place: Int) -> Entry {
        free(place)
        hashes[place] = 0
        count -= 1
        let entry = (entries + place).move()
        if count == 0 {
            (first, used) = (0, 0)
        } else {
            while isHole(first) { first += 1 }
            while isHole(used - 1) { used -= 1 }
        }
        return entry
    }

    /// Frees the slot of a place and closes the gap, so that no search ends too early (Knuth, 1973, algorithm 6.4R).
    private func free(_ place: Int) {
        var gap = Int(hashes[place]) & mask
        while Int(UInt32(truncatingIfNeeded: slots[gap])) != place + 1 { gap = (gap + 1) & mask }
        var index = (gap + 1) & mask
        while slots[index] != 0 {
            let home = Int(slots[index] >> 32) & mask
            if (index - home) & mask >= (index - gap) & mask {
                slots[gap] = slots[index]
                gap = index
            }
            index = (index + 1) & mask
        }
        slots[gap] = 0
    }

    /// How much memory it takes.
    static func bytes(capacity: Int) -> Int {
        let (bytes, overflows) = capacity.multipliedReportingOverflow(by: MemoryLayout<Entry>.stride + 20)
        return overflows ? .max : bytes
    }

    /// The same entries at the same places.
    func copy() throws -> TableStorage {
        try Budget.here.grant(bytes: Self.bytes(capacity: capacity))
        let new = TableStorage(capacity: capacity)
        try forEachStretch(of: used - first) { copy($0, to: new) }
        new.slots.update(from: slots, count: mask + 1)
        return new
    }

    func copied() -> TableStorage {
        let new = TableStorage(capacity: capacity)
        copy(0..<used - first, to: new)
        new.slots.update(from: slots, count: mask + 1)
        return new
    }

    /// Some entries, counted from the first. Those before them are there already.
    private func copy(_ places: Range<Int>, to new: TableStorage) {
        new.first = first
        for place in first + places.lowerBound..<first + places.upperBound {
            new.hashes[place] = hashes[place]
            if !isHole(place) {
                (new.entries + place).initialize(to: entries[place])
                new.count += 1
            }
            new.used = place + 1
        }
    }

    /// The entries without holes in a storage with room for as many again; nothing is left here.
    func movedToLarger() throws -> TableStorage {
        try Budget.here.grant(bytes: Self.bytes(capacity: count * 2))
        let new = TableStorage(capacity: count * 2)
        for place in first..<used where !isHole(place) {
            (new.entries + new.used).moveInitialize(from: entries + place, count: 1)
            new.take(new.used, hashes[place])
        }
        (count, used, first) = (0, 0, 0)
        return new
    }
}
