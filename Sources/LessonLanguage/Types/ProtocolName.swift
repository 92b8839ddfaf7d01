/// A protocol that a type is asked to conform to: Swift's, or one of the embedder's by its name.
enum ProtocolName: Hashable {
    case standard(StandardProtocol)
    case host(String)

    init(_ name: String) { self = StandardProtocol(rawValue: name).map { .standard($0) } ?? .host(name) }

    var name: String {
        switch self {
        case .standard(let own): own.rawValue
        case .host(let name): name
        }
    }
}
