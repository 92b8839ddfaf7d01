/// Reads a Python pickle of numbers, strings, tuples, lists and NumPy arrays, protocols 2 to 5. Whatever else a pickle
/// can ask for, above all the calling of functions, is refused by name.
///
/// The instructions are those of Python's `pickletools`. Each consumes input, each adds at most one value, and every length
/// is held against the input that is left, so that work and memory stay in proportion to the input's size.
struct PickleReader {
    private var reader: ByteReader
    private var graph = PickleGraph()
    private var stack: [PickleValue] = []
    /// Where in the stack each open mark stands.
    private var marks: [Int] = []
    private var memo: [Int: PickleValue] = [:]
    private var numbers: [Int] = []

    private init(_ reader: ByteReader) {
        self.reader = reader
    }

    /// Reads one pickle from where `reader` stands.
    static func read(_ reader: ByteReader) throws -> PickleGraph {
        guard reader.remaining <= 1 << 27 else {
            throw reader.damaged(.oversized(what: .bytesOfPickle, count: reader.remaining, limit: 1 << 27))
        }
        var pickle = PickleReader(reader)
        var check = StopCheck()
        while try pickle.step() {
            try check.count(256)
            // Some instructions of one byte make a value of many: so many are enough for any data set.
            let count = (pickle.stack.count + pickle.marks.count) / 4 + pickle.memo.count + pickle.graph.partCount
            guard count <= 1 << 22 else {
                throw pickle.reader.damaged(.oversized(what: .parts, count: count, limit: 1 << 22))
            }
        }
        pickle.graph.root = try pickle.pop()
        return pickle.graph
    }
}

extension PickleReader {
    /// Carries out one instruction.
    /// - Returns: `false` after the last.
    private mutating func step() throws -> Bool {
        let start = reader.offset
        let code = try reader.byte()
        switch UnicodeScalar(code) {
        case ".": return false
        case "\u{80}":
            let version = try reader.byte()
            guard (2...5).contains(version) else {
                throw reader.place.damaged(at: start, .unsupported(feature: .pickleProtocol(Int(version))))
            }
        case "\u{95}": try reader.skip(8)
        case "(":
            if try !appendNumbers() { marks.append(stack.count) }

        case "N": stack.append(.none)
        case "\u{88}": stack.append(.bool(true))
        case "\u{89}": stack.append(.bool(false))
        case "K": stack.append(.int(Int(try reader.byte())))
        case "M": stack.append(.int(try reader.length(2)))
        case "J": stack.append(.int(Int(Int32(truncatingIfNeeded: try reader.unsigned(4)))))
        case "\u{8a}": stack.append(.int(try longNumber(Int(try reader.byte()))))
        case "\u{8b}": stack.append(.int(try longNumber(try reader.length(4))))
        case "G": stack.append(.double(Double(bitPattern: try reader.unsigned(8).byteSwapped)))

        case "X": try pushString(try reader.length(4))
        case "\u{8c}": try pushString(try reader.length(1))
        case "\u{8d}": try pushString(try reader.length(8))
        case "U", "C": try pushBytes(try reader.length(1))
        case "T", "B": try pushBytes(try reader.length(4))
        case "\u{8e}", "\u{96}": try pushBytes(try reader.length(8))

        case ")": pushTuple([])
        case "t": pushTuple(try popToMark())
        case "\u{85}": pushTuple(try pop(1))
        case "\u{86}": pushTuple(try pop(2))
        case "\u{87}": pushTuple(try pop(3))

        case "]": pushList()
        case "l":
            let values = try popToMark()
            pushList()
            for value in values { graph.lists[graph.lists.count - 1].append(value) }
        case "a":
            let value = try pop()
            graph.lists[try topList()].append(value)
        case "e":
            let values = try popToMark()
            let list = try topList()
            for value in values { graph.lists[list].append(value) }

        case "0": _ = try pop()
        case "1": _ = try popToMark()
        case "2": stack.append(try top())
        case "q": memo[try reader.length(1)] = try top()
        case "r": memo[try reader.length(4)] = try top()
        case "\u{94}": memo[memo.count] = try top()
        case "h": stack.append(try recall(try reader.length(1)))
        case "j": stack.append(try recall(try reader.length(4)))

        case "c": stack.append(.global(try global(module: try line(), name: try line(), at: start)))
        case "\u{93}":
            let parts = try pop(2)
            guard let module = graph.string(parts[0]), let name = graph.string(parts[1]) else {
                throw reader.place.damaged(at: start, .malformed(expected: .name, found: .somethingElse))
            }
            stack.append(.global(try global(module: module, name: name, at: start)))
        case "R":
            let parts = try pop(2)
            stack.append(try PickleCall(place: reader.place, offset: start).apply(parts[0], to: parts[1], in: &graph))
        case "b":
            let state = try pop()
            try PickleCall(place: reader.place, offset: start).build(try top(), from: state, in: &graph)
        default:
            throw reader.place.damaged(
                at: start, .unsupported(feature: .pickleInstruction(code)))
        }
        return true
    }

    /// The usual case, a mark and whole numbers that go into the list beneath, without passing over the stack.
    /// - Returns: `false`, with nothing read, where something else follows.
    private mutating func appendNumbers() throws -> Bool {
        guard case .list(let list)? = stack.last else { return false }
        let bytes = reader.bytes
        var position = reader.offset
        numbers.removeAll(keepingCapacity: true)
        while position + 5 <= bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "K"):
                numbers.append(Int(bytes[position + 1]))
                position += 2
            case UInt8(ascii: "M"):
                numbers.append(Int(bytes[position + 1]) | Int(bytes[position + 2]) << 8)
                position += 3
            case UInt8(ascii: "J"):
                let low = UInt32(bytes[position + 1]) | UInt32(bytes[position + 2]) << 8
                let high = UInt32(bytes[position + 3]) | UInt32(bytes[position + 4]) << 8
                numbers.append(Int(Int32(bitPattern: low | high << 16)))
                position += 5
            case UInt8(ascii: "e"):
                graph.lists[list].append(contentsOf: numbers)
                try reader.move(to: position + 1)
                return true
            default:
                return false
            }
        }
        return false
    }
}

extension PickleReader {
    private func top() throws -> PickleValue {
        guard let value = stack.last, stack.count > (marks.last ?? 0) else { throw underflow() }
        return value
    }

    private mutating func pop() throws -> PickleValue {
        let value = try top()
        stack.removeLast()
        return value
    }

    private mutating func pop(_ count: Int) throws -> [PickleValue] {
        guard stack.count - (marks.last ?? 0) >= count else { throw underflow() }
        defer { stack.removeLast(count) }
        return Array(stack.suffix(count))
    }

    private mutating func popToMark() throws -> [PickleValue] {
        guard let mark = marks.popLast() else { throw underflow() }
        defer { stack.removeLast(stack.count - mark) }
        return Array(stack[mark...])
    }

    private func topList() throws -> Int {
        guard case .list(let index) = try top() else {
            throw reader.damaged(.malformed(expected: .list, found: .somethingElse))
        }
        return index
    }

    private func recall(_ index: Int) throws -> PickleValue {
        guard let value = memo[index] else {
            throw reader.damaged(.malformed(expected: .seenValue, found: .unseen(index)))
        }
        return value
    }

    private mutating func pushTuple(_ values: [PickleValue]) {
        graph.tuples.append(values)
        stack.append(.tuple(graph.tuples.count - 1))
    }

    private mutating func pushList() {
        graph.lists.append(PickleList())
        stack.append(.list(graph.lists.count - 1))
    }

    private mutating func pushString(_ length: Int) throws {
        graph.strings.append(String(decoding: try reader.take(length), as: UTF8.self))
        stack.append(.string(graph.strings.count - 1))
    }

    private mutating func pushBytes(_ length: Int) throws {
        graph.bytes.append(try reader.take(length))
        stack.append(.bytes(graph.bytes.count - 1))
    }

    /// A whole number of `length` bytes, the sign in the last. Longer than 8 bytes is beyond what data holds.
    private mutating func longNumber(_ length: Int) throws -> Int {
        guard length <= 8 else {
            throw reader.damaged(.unsupported(feature: .wholeNumber(bytes: length)))
        }
        guard length > 0 else { return 0 }
        let bits = try reader.unsigned(length)
        let unused = 64 - 8 * length
        return Int(Int64(bitPattern: bits << unused) >> unused)
    }

    private mutating func line() throws -> String {
        var text: [UInt8] = []
        while true {
            let byte = try reader.byte()
            if byte == UInt8(ascii: "\n") { return String(decoding: text, as: UTF8.self) }
            guard text.count < 256 else {
                throw reader.damaged(.oversized(what: .letters, count: text.count + 1, limit: 256))
            }
            text.append(byte)
        }
    }

    private func global(module: String, name: String, at start: Int) throws -> PickleGlobal {
        guard let global = PickleGlobal(module: module, name: name) else {
            throw DataError.refusedGlobal(
                file: reader.place.file, part: reader.place.part, name: "\(module.prefix(80)).\(name.prefix(80))")
        }
        return global
    }

    private func underflow() -> DataError {
        reader.damaged(.malformed(expected: .workValue, found: .none))
    }
}
