/// Types as kept values name them: the lesson's own by what they mean.
final class CachedTypes {
    private let program: Program
    private let contents: any ContentCache
    private let tokens: BlockTokens
    private var hashes: [Nominal: ContentHash] = [:]
    private lazy var lessonTypes: [ContentHash: Nominal] = {
        var found: [ContentHash: Nominal] = [:]
        for index in program.blocks.indices where program.blocks[index].isValid {
            for nominal in program.meaning(ofBlock: index, tokens: tokens).types { found[hash(of: nominal)] = nominal }
        }
        return found
    }()
    init(_ program: Program, _ contents: any ContentCache, _ tokens: BlockTokens) {
        (self.program, self.contents, self.tokens) = (program, contents, tokens)
    }

    func hash(of nominal: Nominal) -> ContentHash {
        if let known = hashes[nominal] { return known }
        let walker = MeaningWalker(tokens: tokens)
        walker.walk(.nominal(nominal, []))
        let hash = contents.hash(walker.meaning.bytes)
        hashes[nominal] = hash
        return hash
    }

    /// The functions of a type that are called without being named: its description and its comparisons.
    func meaning(of type: Stored) -> Meaning? {
        guard let type = try? self.type(type) else { return nil }
        let walker = MeaningWalker(tokens: tokens)
        walker.walk(type)
        return walker.meaning
    }

    /// A case of a host's enumeration: `MergeMode.concat`.
    func hostCase(_ name: String) throws -> Value {
        let members = name.lastIndex(of: ".").flatMap { program.host.types[String(name[..<$0])]?.members[String(name[name.index(after: $0)...])] }
        for member in members ?? [] {
            if case .constant(let value) = member.implementation, case .enumCase(let own) = value, own.host != nil { return value }
        }
        throw DamagedContent("there is no case \(name)")
    }

    func store(_ type: StaticType) -> Stored {
        switch type.head {
        case .nominal(let nominal, let arguments):
            let name = nominal.declaration == nil ? Array(nominal.path.utf8) : hash(of: nominal).bytes
            return .node(.namedType, [nominal.declaration == nil ? nominal.kind == .standard ? 0 : 1 : 2] + name, arguments.map(store))
        case .tuple(let fields): return .node(.tuple, [], fields.flatMap { [.leaf(.text, Array(($0.label ?? "").utf8)), store($0.type)] })
        case .function(let function):
            let parameters = function.parameters.flatMap { [Stored.leaf(.truth, [$0.isInout ? 1 : 0]), store($0.type)] }
            return .node(.functionType, [function.throwing ? 1 : 0], [store(function.result)] + parameters)
        case .metatype(let instance): return .node(.metatype, [], [store(instance)])
        case .any: return .leaf(.anyType)
        case .never: return .leaf(.neverType)
        case .variable, .generic, .error: return .opaque(.openType)
        }
    }

    func type(_ stored: Stored) throws -> StaticType {
        guard case .node(let kind, let bytes, let parts) = stored else { throw DamagedContent("a type is missing") }
        switch kind {
        case .namedType:
            let nominal = try nominal(bytes)
            guard parts.count == nominal.parameters.count else { throw DamagedContent("a type has other parameters") }
            return .nominal(nominal, try parts.map(type))
        case .tuple:
            return .tuple(
                try stride(from: 0, to: parts.count - 1, by: 2).map { index in
                    guard case .node(.text, let label, _) = parts[index] else { throw DamagedContent("a part of a tuple has no label") }
                    return TupleField(label.isEmpty ? nil : String(decoding: label, as: UTF8.self), try type(parts[index + 1]))
                })
        case .functionType:
            guard let result = parts.first else { throw DamagedContent("a function's type has no result") }
            let parameters = try stride(from: 1, to: parts.count - 1, by: 2).map { index in
                FunctionType.ParameterType(type: try type(parts[index + 1]), isInout: parts[index] == .leaf(.truth, [1]))
            }
            return .function(FunctionType(parameters: parameters, result: try type(result), throwing: bytes == [1]))
        case .metatype: return .metatype(try type(parts.first ?? .leaf(.anyType)))
        case .anyType: return .any
        case .neverType: return .never
        default: throw DamagedContent("a \(kind) is no type")
        }
    }

    private func nominal(_ bytes: [UInt8]) throws -> Nominal {
        let name = Array(bytes.dropFirst())
        let found =
            switch bytes.first {
            case 0: Nominal.standard[String(decoding: name, as: UTF8.self)] ?? Nominal.views.values.first { $0.name == String(decoding: name, as: UTF8.self) }
            case 1: program.host.types[String(decoding: name, as: UTF8.self)] ?? Nominal.standard[String(decoding: name, as: UTF8.self)]
            default: lessonTypes[ContentHash(bytes: name)]
            }
        guard let found else { throw DamagedContent("the lesson has no such type") }
        return found
    }
}
