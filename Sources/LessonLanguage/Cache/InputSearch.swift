/// Finds what can be reached from a block's code: variables, the objects that they hold, and through functions among these further variables.
struct InputSearch {
    private let places: [ObjectIdentifier: Int]
    private(set) var reads: [Int] = []
    private(set) var writes: [Int] = []
    private(set) var appends: [Int] = []
    private(set) var objects: [Int] = []
    /// What functions among the values look at.
    private(set) var foreignReads: Set<Int> = []
    private var readSet: Set<Int> = []
    private var writeSet: Set<Int> = []
    private var appendSet: Set<Int> = []
    private var objectNumbers: [Int: Int] = [:]
    /// The order in which the code names variables, whatever it does with them.
    private var orders: [Int: Int] = [:]
    private var functions: Set<[UInt8]> = []

    init(_ places: [ObjectIdentifier: Int]) { self.places = places }

    func number(of object: Int) -> Int { objectNumbers[object] ?? -1 }
    func order(of place: Int) -> Int { orders[place] ?? 0 }

    /// - Parameter isOwn: the meaning is the block's: what it declares it need not read.
    mutating func add(_ meaning: Meaning, isOwn: Bool) {
        var late: [Int] = []
        for (variable, use) in zip(meaning.variables, meaning.uses) {
            guard let place = places[ObjectIdentifier(variable)] else { continue }
            orders[place] = orders[place] ?? orders.count
            let isDeclared = isOwn && use.contains(.declares)
            if use.contains(.reads), !isDeclared { read(place) }
            if use.contains(.reads), !isOwn { foreignReads.insert(place) }
            if use.contains(.appends), !use.contains(.reads), !isDeclared {
                if isOwn { if appendSet.insert(place).inserted { appends.append(place) } } else { read(place); late.append(place) }
            } else if use.contains(.writes) || use.contains(.appends) {
                late.append(place)
            }
        }
        for place in late where writeSet.insert(place).inserted { writes.append(place) }
    }

    mutating func read(_ place: Int) {
        if readSet.insert(place).inserted { reads.append(place) }
    }

    /// Follows everything to its end.
    /// - Parameters:
    ///   - ofFunction: what a function among the values means.
    ///   - ofType: the same of a type whose values are held as `Any`.
    mutating func run(_ values: [Stored], _ contents: [Int: Stored], ofFunction: ([UInt8]) -> Meaning?, ofType: (Stored) -> Meaning?) {
        var (nextRead, nextObject) = (0, 0)
        while true {
            if nextRead < reads.count {
                look(at: values[reads[nextRead]], ofFunction, ofType)
                nextRead += 1
            } else if nextObject < objects.count {
                if let stored = contents[objects[nextObject]] { look(at: stored, ofFunction, ofType) }
                nextObject += 1
            } else if let place = appends.first(where: { readSet.contains($0) || writeSet.contains($0) }) {
                // A list that a function among the values looks at is not only appended to.
                appends.removeAll { $0 == place }
                read(place)
                if writeSet.insert(place).inserted { writes.append(place) }
            } else {
                return
            }
        }
    }

    private mutating func look(at stored: Stored, _ ofFunction: ([UInt8]) -> Meaning?, _ ofType: (Stored) -> Meaning?) {
        switch stored {
        case .object(let number):
            if objectNumbers[number] == nil {
                objectNumbers[number] = objects.count
                objects.append(number)
            }
        case .node(.function, let name, let parts), .node(.nativeFunction, let name, let parts):
            if functions.insert(name).inserted, let meaning = ofFunction(name) { add(meaning, isOwn: false) }
            for part in parts { look(at: part, ofFunction, ofType) }
        case .node(.erased, _, let parts), .node(.ownFields, _, let parts):
            if let type = parts.first, functions.insert(type.bytes).inserted, let meaning = ofType(type) { add(meaning, isOwn: false) }
            for part in parts { look(at: part, ofFunction, ofType) }
        case .node(_, _, let parts): for part in parts { look(at: part, ofFunction, ofType) }
        case .blob, .opaque: break
        }
    }
}
