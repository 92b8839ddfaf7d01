typealias IntCode = (Frame) throws -> Int
typealias DoubleCode = (Frame) throws -> Double
typealias FloatCode = (Frame) throws -> Float
typealias BoolCode = (Frame) throws -> Bool
typealias ValueCode = (Frame) throws -> Value

/// An expression ready to run, by how its value is held.
enum Code {
    case int(IntCode)
    case double(DoubleCode)
    case float(FloatCode)
    case bool(BoolCode)
    case value(ValueCode)

    /// The code that gives the value boxed.
    var boxed: ValueCode {
        switch self {
        case .int(let code): return { .int(try code($0)) }
        case .double(let code): return { .double(try code($0)) }
        case .float(let code): return { .float(try code($0)) }
        case .bool(let code): return { .bool(try code($0)) }
        case .value(let code): return code
        }
    }

    var kept: KeptValue { KeptValue(run: boxed) }

    var int: IntCode {
        switch self {
        case .int(let code): return code
        case .double(let code): return { Int(try code($0)) }
        case .float(let code): return { Int(try code($0)) }
        case .bool(let code): return { try code($0) ? 1 : 0 }
        case .value(let code): return { try code($0).asInt }
        }
    }

    var double: DoubleCode {
        switch self {
        case .double(let code): return code
        case .int(let code): return { Double(try code($0)) }
        case .float(let code): return { Double(try code($0)) }
        case .bool, .value:
            let code = boxed
            return { try code($0).asDouble }
        }
    }

    var float: FloatCode {
        switch self {
        case .float(let code): return code
        case .int(let code): return { Float(try code($0)) }
        case .double(let code): return { Float(try code($0)) }
        case .bool, .value:
            let code = boxed
            return { try code($0).asFloat }
        }
    }

    var bool: BoolCode {
        if case .bool(let code) = self { return code }
        let code = boxed
        return { try code($0).asBool }
    }

    /// The bits that a raw slot holds.
    var bits: IntCode {
        switch self {
        case .int(let code): return code
        case .double(let code): return { Int(Int64(bitPattern: try code($0).bitPattern)) }
        case .float(let code): return { Int(try code($0).bitPattern) }
        case .bool(let code): return { try code($0) ? 1 : 0 }
        case .value(let code): return { try code($0).rawBits }
        }
    }

    /// Runs it and drops the value.
    var effect: (Frame) throws -> Void {
        switch self {
        case .int(let code): return { _ = try code($0) }
        case .double(let code): return { _ = try code($0) }
        case .float(let code): return { _ = try code($0) }
        case .bool(let code): return { _ = try code($0) }
        case .value(let code): return { _ = try code($0) }
        }
    }

    /// Code for bits, read as a representation.
    static func fromBits(_ code: @escaping IntCode, _ representation: Representation) -> Code {
        switch representation {
        case .int: return .int(code)
        case .double: return .double { Double(bitPattern: UInt64(bitPattern: Int64(try code($0)))) }
        case .float: return .float { Float(bitPattern: UInt32(truncatingIfNeeded: try code($0))) }
        case .bool: return .bool { try code($0) != 0 }
        case .boxed: return .value { _ in .void }
        }
    }

    /// Code for a boxed value whose type is held so.
    static func fromBoxed(_ code: @escaping ValueCode, _ representation: Representation) -> Code {
        switch representation {
        case .int: return .int { try code($0).asInt }
        case .double: return .double { try code($0).asDouble }
        case .float: return .float { try code($0).asFloat }
        case .bool: return .bool { try code($0).asBool }
        case .boxed: return .value(code)
        }
    }

    static func constant(_ value: Value, _ representation: Representation) -> Code {
        switch representation {
        case .int:
            let x = value.asInt
            return .int { _ in x }
        case .double:
            let x = value.asDouble
            return .double { _ in x }
        case .float:
            let x = value.asFloat
            return .float { _ in x }
        case .bool:
            let x = value.asBool
            return .bool { _ in x }
        case .boxed: return .value { _ in value }
        }
    }
}

/// How a statement ended.
enum Completion {
    case normal, breakOut, continueLoop, returned, fellThrough
}

typealias Step = (Frame) throws -> Completion

/// Code in an array: a closure that is an element by itself would be called through a thunk, one inside a struct is not.
struct KeptStep { let run: Step }
struct KeptValue { let run: ValueCode }
struct KeptBool { let run: BoolCode }
struct KeptArgument { let run: (_ caller: Frame, _ callee: Frame) throws -> Void }

/// Where a variable is kept, as the code of one function reaches it.
enum Storage {
    case raw(Int)
    case boxed(Int)
    case cell(Int)
    case globalRaw(Int)
    case globalBoxed(Int)
}
