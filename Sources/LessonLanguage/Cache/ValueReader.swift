/// Turns kept values back into running ones.
package final class ValueReader {
    private let machine: MachineCache
    private var depth = 0
    /// What is kept by itself may name something that is, and so on.
    private static let deepest = 10_000

    init(_ machine: MachineCache) { self.machine = machine }

    /// The object of a number, read back where it is not there yet.
    package func object(_ number: Int) throws -> AnyObject { try machine.object(number) }

    /// A value that is kept by itself, as what it is.
    package func opened(_ stored: Stored) throws -> Stored {
        guard case .blob(let hash) = stored else { return stored }
        return try Stored(bytes: machine.contents.bytes(of: hash), isWhole: true)
    }

    package func value(_ stored: Stored) throws -> Value {
        depth += 1
        defer { depth -= 1 }
        guard depth < Self.deepest else { throw DamagedContent("it is nested too deeply") }
        switch stored {
        case .blob: return try value(try opened(stored))
        case .opaque: throw DamagedContent("it holds something that can't be kept")
        case .object(let number):
            let object = try object(number)
            return (object as? Cell).map(Value.cell) ?? .host(HostObject(object))
        case .node(let kind, let bytes, let parts): return try value(kind, bytes, parts)
        }
    }

    private func value(_ kind: StoredKind, _ bytes: [UInt8], _ parts: [Stored]) throws -> Value {
        switch kind {
        case .void: return .void
        case .none: return .none
        case .some: return .some(Value.Boxed(try value(part(parts, 0))))
        case .int: return .int(try one(StoredNumbers.numbers(bytes)))
        case .double: return .double(try one(StoredNumbers.numbers(exactly: bytes)))
        case .float: return .float(try one(StoredNumbers.numbers(exactly: bytes)))
        case .bool: return .bool(bytes == [1])
        case .string: return .string(String(decoding: bytes, as: UTF8.self))
        case .piece:
            guard case .node(.int, let start, _) = try part(parts, 0) else { throw DamagedContent("a part of a text has no place") }
            return .piece(Piece(String(decoding: bytes, as: UTF8.self), start: try index(start, before: bytes.count)))
        case .ints: return .ints(try StoredNumbers.numbers(bytes))
        case .doubles: return .doubles(try StoredNumbers.numbers(exactly: bytes))
        case .floats: return .floats(try StoredNumbers.numbers(exactly: bytes))
        case .bools: return .bools(bytes.map { $0 == 1 })
        case .array: return .array(try parts.map(value))
        case .slice:
            let list = try value(part(parts, 0))
            return .slice(Slice(list, startIndex: try index(bytes, before: list.elementCount)))
        case .dictionary: return try dictionary(bytes, parts)
        case .set: return try set(bytes, parts)
        case .fields: return .fields(Fields(try parts.map(value)))
        case .ownFields: return .fields(Fields(try parts.dropFirst().map(value), own: try machine.equality(of: part(parts, 0))))
        case .enumCase: return try enumCase(bytes, parts)
        case .hostCase: return try machine.types.hostCase(String(decoding: bytes, as: UTF8.self))
        case .function:
            let (code, captures) = (try machine.functions.code(named: bytes), try parts.map(value))
            guard captures.count == code.captures.count, zip(captures, code.captures).allSatisfy({ $0.fits($1) }) else {
                throw DamagedContent("a function has captured something else")
            }
            return .function(FunctionObject(.lesson(code, captures), machine.state))
        case .nativeFunction:
            return .function(try machine.functions.site(named: bytes).function(boundTo: parts.isEmpty ? nil : value(part(parts, 0)), machine.state))
        case .host: return .host(HostObject(try machine.coder.value(part(parts, 0), self)))
        case .sequence: return try sequence(bytes, parts).value
        case .walk: return .host(HostObject(try walk(bytes, parts)))
        case .erased:
            let (type, inner) = (try machine.types.type(part(parts, 0)), try value(part(parts, 1)))
            guard inner.fits(type) else { throw DamagedContent("a value is of another type than it says") }
            return .erased(Erased(inner, type, machine.state))
        case .cell, .hostObject, .namedType, .tuple, .functionType, .metatype, .anyType, .neverType, .null, .record, .list, .number, .real, .single, .text,
            .truth, .data, .time:
            throw DamagedContent("a \(kind) is no value")
        }
    }

    /// Makes the object that these contents are those of. A cell is told before it is filled, since what it holds may name it.
    func object(with contents: Stored, tell: (AnyObject) -> Void) throws {
        guard case .node(let kind, let bytes, let parts) = contents else { throw DamagedContent("an object has no contents") }
        switch kind {
        case .cell:
            let cell = Cell()
            cell.raw = Int(try bytes.number(Int64.self))
            tell(cell)
            cell.value = try value(part(parts, 0))
        case .hostObject: tell(try machine.coder.object(part(parts, 0), self))
        default: throw DamagedContent("a \(kind) is no object")
        }
    }

    private func sequence(_ bytes: [UInt8], _ parts: [Stored]) throws -> Lazy {
        guard let step = bytes.first.flatMap(Lazy.Step.init), parts.count == step.partCount + 1 else { throw DamagedContent("a sequence is not whole") }
        let sequence = Lazy(step, try parts.dropLast().map(value), try machine.types.type(part(parts, step.partCount)))
        guard sequence.isSound else { throw DamagedContent("a sequence is made of something else") }
        return sequence
    }

    private func walk(_ bytes: [UInt8], _ parts: [Stored]) throws -> Walk {
        guard let phase = bytes.first.flatMap(Walk.Phase.init), parts.count == 4, case .node(.sequence, let step, let own) = try opened(parts[0]) else {
            throw DamagedContent("an iterator is not whole")
        }
        func other(_ index: Int) throws -> Walk? {
            guard case .node(.walk, let bytes, let parts) = try opened(parts[index]) else { return nil }
            return try walk(bytes, parts)
        }
        let found = Walk(try sequence(step, own), source: try other(2), phase: phase, state: try value(parts[1]), inner: try other(3))
        guard found.isSound else { throw DamagedContent("an iterator stands nowhere") }
        return found
    }

    private func dictionary(_ hashes: [UInt8], _ parts: [Stored]) throws -> Value {
        guard parts.count.isMultiple(of: 2) else { throw DamagedContent("a key has no value") }
        var result = try ValueTable(granted: parts.count / 2)
        for index in stride(from: 0, to: parts.count, by: 2) {
            try result.append(try value(parts[index]), try value(parts[index + 1]), hash: try hash(hashes, index * 2))
        }
        return .dictionary(result)
    }

    private func set(_ hashes: [UInt8], _ parts: [Stored]) throws -> Value {
        var result = try ValueSet(granted: parts.count)
        for (index, part) in parts.enumerated() { try result.append(try value(part), (), hash: try hash(hashes, index * 4)) }
        return .set(result)
    }

    private func enumCase(_ bytes: [UInt8], _ parts: [Stored]) throws -> Value {
        var (index, used, shift) = (0, 0, 0)
        for byte in bytes {
            index |= Int(byte & 0x7F) << shift
            shift += 7
            used += 1
            if byte < 0x80 { break }
        }
        let name = String(decoding: bytes.dropFirst(used), as: UTF8.self)
        return .enumCase(EnumValue(index: index, name: name, payload: try parts.map(value)))
    }

    /// The hash of a key; never 0, which stands for a hole.
    private func hash(_ hashes: [UInt8], _ offset: Int) throws -> UInt32 {
        let hash: UInt32 = try hashes.number(at: offset)
        guard hash & 0x8000_0000 != 0 else { throw DamagedContent("a hash is none") }
        return hash
    }

    /// An index behind which so many elements have room.
    private func index(_ bytes: [UInt8], before count: Int) throws -> Int {
        let index: Int = try one(StoredNumbers.numbers(bytes))
        guard index >= 0, !index.addingReportingOverflow(count).overflow else { throw DamagedContent("an index is out of range") }
        return index
    }

    private func one<T>(_ numbers: [T]) throws -> T {
        guard let first = numbers.first else { throw DamagedContent("a number is missing") }
        return first
    }

    package func part(_ parts: [Stored], _ index: Int) throws -> Stored {
        guard parts.indices.contains(index) else { throw DamagedContent("a part is missing") }
        return parts[index]
    }
}
