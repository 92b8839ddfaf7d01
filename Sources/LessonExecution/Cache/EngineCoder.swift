import LessonLanguage
import RNN

/// Keeps the engine's values: what `Codable` says is in them, and what a lesson put into them.
final class EngineCoder: HostCoder {
    private let types: [String: Any.Type]
    private let ownData: OwnDataCoder
    /// Lists that stand for a tensor are handed over as Swift's own.
    private static var lists: [any Codable.Type] {
        [
            [Int].self, [Double].self, [Float].self, [String].self, [[Int]].self, [[Double]].self, [[Float]].self, [[String]].self, [[[Int]]].self,
            [[[Double]]].self, [[[Float]]].self, Int.self, Double.self, Float.self, Bool.self, String.self,
        ]
    }

    init(_ program: Program, _ data: OwnData) {
        ownData = OwnDataCoder(data)
        types = program.hostTypes.merging(Self.lists.map { ("\($0)", $0) }) { own, _ in own }
    }

    func object(in value: Any) -> AnyObject? { value as? any CachedObject }

    func store(_ value: Any, _ writer: ValueWriter) -> Stored {
        switch value {
        case let reviews as LessonReviews: return named("Reviews", [writer.store(reviews.input), writer.store(reviews.target)])
        case let curve as LessonCurve: return named("Curve", [.node(.text, Array(curve.name.utf8), []), writer.store(curve.function.lessonValue)])
        case let callback as any LessonCalling: return named(hostTypeName(type(of: callback)), callback.lessonFunctions.map { writer.store($0.lessonValue) })
        default: break
        }
        if let own = ownData.parts(of: value, writer) { return named(own.name, own.parts) }
        let name = hostTypeName(type(of: value))
        guard types[name] is any Decodable.Type, let encodable = value as? any Encodable, let stored = try? encoder(writer).encode(encodable) else {
            return writer.isFull ? ValueWriter.tooLarge : .opaque(.value(type: name))
        }
        return named(name, [stored])
    }

    func store(contentsOf object: AnyObject, _ writer: ValueWriter) -> Stored {
        let name = hostTypeName(type(of: object))
        guard let kept = object as? any CachedObject, let stored = try? encoder(writer).encode(contentsOf: kept) else {
            return writer.isFull ? ValueWriter.tooLarge : .opaque(.object(type: name))
        }
        return named(name, [stored])
    }

    func value(_ stored: Stored, _ reader: ValueReader) throws -> Any {
        let (name, parts) = try parts(of: stored, reader)
        if let callback = types[name] as? any LessonCalling.Type {
            return callback.init(calling: try parts.indices.map { try LessonFunction?.from(reader.value(reader.part(parts, $0))) })
        }
        switch name {
        case "Reviews": return LessonReviews(input: try reader.value(reader.part(parts, 0)), target: try reader.value(reader.part(parts, 1)))
        case "Curve":
            guard case .node(.text, let text, _) = try reader.part(parts, 0) else { throw DamagedContent("a curve has no name") }
            return LessonCurve(name: String(decoding: text, as: UTF8.self), function: try LessonFunction.from(reader.value(reader.part(parts, 1))))
        default: break
        }
        if OwnDataCoder.names.contains(name) { return try ownData.value(name, parts, reader) }
        guard let type = types[name] as? any Decodable.Type else { throw DamagedContent("there is no type \(name)") }
        return try decode(type, reader.part(parts, 0), reader)
    }

    func object(_ stored: Stored, _ reader: ValueReader) throws -> AnyObject {
        let (name, parts) = try parts(of: stored, reader)
        guard let type = types[name] as? any CachedObject.Type else { throw DamagedContent("there is no class \(name)") }
        return try decode(type, reader.opened(reader.part(parts, 0)), reader)
    }

    private func named(_ name: String, _ parts: [Stored]) -> Stored { .node(.record, Array(name.utf8), parts) }

    private func parts(of stored: Stored, _ reader: ValueReader) throws -> (name: String, parts: [Stored]) {
        guard case .node(.record, let name, let parts) = try reader.opened(stored) else { throw DamagedContent("a value of the engine is missing") }
        return (String(decoding: name, as: UTF8.self), parts)
    }

    private func encoder(_ writer: ValueWriter) -> StoredEncoder {
        StoredEncoder(reference: { object in (object as? any CachedObject).map { writer.reference(to: $0) } }, hasRoom: writer.hasRoom)
    }

    private func decode<T: Decodable>(_ type: T.Type, _ stored: Stored, _ reader: ValueReader) throws -> T {
        do {
            return try StoredDecoder(object: reader.object, opened: reader.opened).decode(type, stored)
        } catch let error as DecodingError {
            throw DamagedContent("\(error)")
        }
    }
}
