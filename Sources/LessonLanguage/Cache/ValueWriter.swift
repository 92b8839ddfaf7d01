import Foundation

/// Turns running values into the form in which they are kept.
package final class ValueWriter {
    private let machine: MachineCache
    private var depth = 0
    /// How many more bytes may be written, about, and until when: values that share their parts are larger written down than in memory.
    private var left: Int
    private let deadline: Duration
    private var steps = 0
    /// What is nested more deeply than this is not kept.
    private static let deepest = 2_000
    /// What takes more bytes than this is kept by itself.
    private static let blobSize = 2_048

    /// What one part of a value takes beside its bytes.
    private static let partSize = 96
    private static let most = 1 << 30

    init(_ machine: MachineCache) {
        self.machine = machine
        left = min(Self.most, machine.state.budget.room / 4)
        deadline = ProcessorTime.ofThread + .seconds(2)
    }

    /// The number of an object, which is put down to be kept if it is new.
    package func reference(to object: AnyObject) -> Stored { .object(machine.number(of: object)) }

    package func store(_ value: Value) -> Stored {
        guard left > 0 else { return Self.tooLarge }
        let stored = write(value)
        // What was written in part is let go of.
        return left > 0 ? stored : Self.tooLarge
    }

    package static let tooLarge = Stored.opaque(.tooLarge)

    package var isFull: Bool { left <= 0 }

    /// Counts what is about to be written; whether there is time and room for it.
    package func hasRoom(for bytes: Int) -> Bool {
        left -= bytes + Self.partSize
        steps &+= 1
        if steps & 0xFF == 0 || bytes > 1 << 20, ProcessorTime.ofThread > deadline { left = 0 }
        return left > 0
    }

    private func write(_ value: Value) -> Stored {
        depth += 1
        defer { depth -= 1 }
        guard depth < Self.deepest else { return .opaque(.tooDeep) }
        guard hasRoom(for: value.ownBytes) else { return Self.tooLarge }
        switch value {
        case .void: return .leaf(.void)
        case .taken: return .opaque(.beingChanged)
        case .none: return .leaf(.none)
        case .some(let box): return .node(.some, [], [store(box.value)])
        case .int(let x): return .leaf(.int, StoredNumbers.bytes([x]))
        case .double(let x): return .leaf(.double, StoredNumbers.bytes(exactly: [x]))
        case .float(let x): return .leaf(.float, StoredNumbers.bytes(exactly: [x]))
        case .bool(let x): return .leaf(.bool, [x ? 1 : 0])
        case .string(let x): return .leaf(.string, Array(x.utf8))
        case .piece(let x): return .node(.piece, Array(x.text.utf8), [.leaf(.int, StoredNumbers.bytes([x.start]))])
        case .ints(let x): return .leaf(.ints, StoredNumbers.bytes(x))
        case .doubles(let x): return .leaf(.doubles, StoredNumbers.bytes(exactly: x))
        case .floats(let x): return .leaf(.floats, StoredNumbers.bytes(exactly: x))
        case .bools(let x): return .leaf(.bools, x.map { $0 ? 1 : 0 })
        case .array(let x): return .node(.array, [], x.map(store))
        case .slice(let x):
            guard let list = try? x.elementsAsList else { return .opaque(.sliceWithoutRoom) }
            return .node(.slice, StoredNumbers.bytes([x.startIndex]), [store(list)])
        // In the order in which they are walked, which a later block may show.
        case .dictionary(let x): return .node(.dictionary, hashes(of: x), x.flatMap { [store($0.key), store($0.value)] })
        case .set(let x): return .node(.set, hashes(of: x), x.map { store($0.key) })
        case .fields(let x):
            guard let own = x.own else { return .node(.fields, [], x.values.map(store)) }
            return .node(.ownFields, [], [machine.types.store(.nominal(own.nominal, []))] + x.values.map(store))
        case .enumCase(let x): return store(x)
        case .function(let x): return store(x)
        case .cell(let x): return reference(to: x)
        case .host(let x) where x.value is Lazy || x.value is Walk: return store(lazy: x.value)
        case .host(let x):
            if let object = machine.coder.object(in: x.value) { return reference(to: object) }
            let stored = machine.coder.store(x.value, self)
            return hasRoom(for: stored.byteCount) ? .node(.host, [], [stored]) : Self.tooLarge
        case .erased(let x): return .node(.erased, [], [machine.types.store(x.type), store(x.value)])
        }
    }

    /// What an object holds.
    func store(contentsOf object: AnyObject) -> Stored {
        guard let cell = object as? Cell else { return .node(.hostObject, [], [machine.coder.store(contentsOf: object, self)]) }
        var raw: [UInt8] = []
        raw.append(bits: Int64(cell.raw))
        return .node(.cell, raw, [store(cell.value)])
    }

    /// With what is large kept by itself.
    func compact(_ stored: Stored) -> Stored {
        guard case .node(let kind, let own, let parts) = stored, stored.byteCount > Self.blobSize else { return stored }
        if stored.isPlain { return .blob(machine.contents.keep(stored.bytes)) }
        return .node(kind, own, parts.map(compact))
    }

    /// Kept, since a lesson's own `hash(into:)` can't be asked while values are read back.
    private func hashes<Payload>(of table: OrderedTable<Payload>) -> [UInt8] {
        var bytes: [UInt8] = []
        for hash in table.hashes { bytes.append(bits: hash) }
        return bytes
    }

    private func store(_ value: EnumValue) -> Stored {
        if let host = value.host { return .leaf(.hostCase, Array("\(hostTypeName(type(of: host))).\(value.name)".utf8)) }
        var index: [UInt8] = []
        index.append(varint: value.index)
        return .node(.enumCase, index + Array(value.name.utf8), value.payload.map(store))
    }

    private func store(lazy value: Any) -> Stored {
        if let sequence = value as? Lazy { return .node(.sequence, [sequence.step.rawValue], sequence.parts.map(store) + [machine.types.store(sequence.type)]) }
        guard let walk = value as? Walk else { return .leaf(.none) }
        let others = [walk.source, walk.inner].map { $0.map(store(lazy:)) ?? .leaf(.none) }
        return .node(.walk, [walk.phase.rawValue], [store(lazy: walk.sequence), store(walk.state)] + others)
    }

    private func store(_ function: FunctionObject) -> Stored {
        if let origin = function.origin { return .node(.nativeFunction, machine.functions.name(of: origin.site), origin.receiver.map { [store($0)] } ?? []) }
        guard case .lesson(let code, let captures) = function.body, let declaration = code.declaration else {
            return .opaque(.libraryFunction)
        }
        return .node(.function, machine.functions.name(of: declaration), captures.map(store))
    }
}

extension Value {
    /// How many bytes it holds itself, its parts not counted.
    fileprivate var ownBytes: Int {
        switch self {
        case .string(let x): x.utf8.count
        case .piece(let x): x.text.utf8.count
        case .ints(let x): x.count * 8
        case .doubles(let x): x.count * 8
        case .floats(let x): x.count * 4
        case .bools(let x): x.count
        case .array(let x): x.count * MemoryLayout<Stored>.stride
        case .dictionary(let x): x.count * 2 * MemoryLayout<Stored>.stride
        case .set(let x): x.count * MemoryLayout<Stored>.stride
        default: 0
        }
    }
}
