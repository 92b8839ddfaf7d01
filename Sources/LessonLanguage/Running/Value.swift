/// A value of the lesson while it runs. What kind it is follows from its static type; numbers and lists of numbers are Swift's own.
///
/// A `Character`, and a `Substring` that begins where its text does, are held as `.string`; an optional that is not nil is held as the value itself,
/// unless what it wraps is an optional too (`.some`).
public enum Value {
    case void
    /// What a variable holds while its value is being changed elsewhere: reading or writing it then is an overlapping access.
    case taken
    /// nil.
    case none
    case some(Boxed)
    case int(Int)
    case double(Double)
    case float(Float)
    case bool(Bool)
    case string(String)
    case piece(Piece)
    case ints([Int])
    case doubles([Double])
    case floats([Float])
    case bools([Bool])
    case array([Value])
    /// An ArraySlice.
    case slice(Slice)
    case dictionary(ValueTable)
    case set(ValueSet)
    /// A tuple, a struct, a range (lower and upper bound).
    case fields(Fields)
    case enumCase(EnumValue)
    case function(FunctionObject)
    /// A variable that closures share.
    case cell(Cell)
    /// An object of the embedder.
    case host(HostObject)
    /// A value that was made an `Any`, with the type it had.
    case erased(Erased)

    public final class Boxed {
        public let value: Value
        public init(_ value: Value) { self.value = value }
    }
}

/// The parts of a tuple, struct or range. Shared until one of its owners writes.
public final class Fields {
    @exclusivity(unchecked) public var values: [Value]
    /// How the lesson compares and hashes values of this struct, where it says so.
    let own: OwnEquality?

    public init(_ values: [Value]) {
        self.values = values
        own = nil
    }

    init(_ values: [Value], own: OwnEquality?) {
        self.values = values
        self.own = own
    }

    deinit {
        guard LessonThread.isDeep else { return }
        let own = Value.array(values)
        values = []
        Freeing.free(own)
    }

    var copy: Fields { Fields(values, own: own) }
}

/// One case of a lesson's enum or of a host's enumeration.
public final class EnumValue {
    public let index: Int
    public let name: String
    @exclusivity(unchecked) public private(set) var payload: [Value]
    /// A host's enumeration keeps its own value here.
    public let host: Any?

    public init(index: Int, name: String, payload: [Value] = [], host: Any? = nil) {
        self.index = index
        self.name = name
        self.payload = payload
        self.host = host
    }

    deinit {
        guard LessonThread.isDeep else { return }
        let own = Value.array(payload)
        payload = []
        Freeing.free(own)
    }
}

/// A captured variable.
public final class Cell {
    @exclusivity(unchecked) var value: Value = .void
    /// Where an unboxed number is kept.
    var raw = 0
    init() {}
    deinit {
        if LessonThread.isDeep { Freeing.free(value.take()) }
    }
}

/// Holds what the embedder gave.
public final class HostObject {
    public let value: Any
    public init(_ value: Any) { self.value = value }
}

/// A value with the static type that it had when it became `Any`.
public final class Erased {
    @exclusivity(unchecked) public private(set) var value: Value
    let type: StaticType
    private weak var machine: MachineState?

    init(_ value: Value, _ type: StaticType, _ machine: MachineState? = nil) {
        self.value = value
        self.type = type
        self.machine = machine
    }

    deinit {
        if LessonThread.isDeep { Freeing.free(value.take()) }
    }

    /// The type of the value inside, however often it was made an `Any`.
    var dynamicType: StaticType {
        var own = self
        while case .erased(let inner) = own.value { own = inner }
        return own.type
    }

    /// As Swift writes the type: `[Int]`, `Tensor`.
    public var typeName: String { type.description }

    /// As `print` writes the value.
    public var text: String { get throws { try text(upTo: .max).text } }

    func text(upTo limit: Int) throws -> (text: String, bytes: Int) { try machine?.describe(value, as: type, upTo: limit) ?? ("", 0) }
}
