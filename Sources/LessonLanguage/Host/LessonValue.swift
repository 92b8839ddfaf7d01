/// A Swift type that can cross between a lesson and its host.
///
/// The host's own types conform through ``HostType`` with an empty extension.
public protocol LessonValue {
    /// As a signature writes it.
    static var lessonTypeName: String { get }
    /// The language has checked the type before; a value of another kind is an error of the binding.
    static func from(_ value: Value) throws -> Self
    var lessonValue: Value { get }
}

/// A type of the embedder whose values the language passes around without looking inside: `extension Tensor: HostType {}`.
public protocol HostType: LessonValue {}

extension HostType {
    public static var lessonTypeName: String { String(describing: Self.self) }

    public static func from(_ value: Value) throws -> Self {
        switch value {
        case .host(let object): if let own = object.value as? Self { return own }
        case .enumCase(let enumValue): if let own = enumValue.host as? Self { return own }
        default: break
        }
        throw BindingError.wrongKind(expected: lessonTypeName)
    }

    public var lessonValue: Value { .host(HostObject(self)) }
}

/// An enumeration of the embedder whose cases have no payloads: lessons write them `.tanh`, compare them and switch over them.
public protocol HostEnumeration: HostType, CaseIterable, RawRepresentable<String> {}

extension HostEnumeration {
    public var lessonValue: Value {
        let index = Self.allCases.enumerated().first { $0.element.rawValue == rawValue }?.offset
        return .enumCase(EnumValue(index: index ?? 0, name: rawValue, host: self))
    }
}

/// A value of one of the types that conform to a host's protocol: `any Layer`, `any TensorConvertible`.
public struct AnyHost: LessonValue {
    /// The embedder's own value: a `Dense`, a `Tensor`, a `[[Int]]`.
    public let value: Any
    public static var lessonTypeName: String { "Any" }

    public init(_ value: Any) { self.value = value }

    public static func from(_ value: Value) throws -> AnyHost {
        switch value {
        case .host(let object): return AnyHost(object.value)
        case .enumCase(let enumValue): return AnyHost(enumValue.host as Any)
        default: return AnyHost(try value.native)
        }
    }

    public var lessonValue: Value { .host(HostObject(value)) }

    /// The value as the embedder's protocol, which the place that it is used at says.
    public func get<T>(_ type: T.Type = T.self) throws -> T {
        guard let own = value as? T else { throw BindingError.wrongKind(expected: String(describing: type)) }
        return own
    }
}
