/// What a pickle holds while it is read. Everything that has parts lies in the graph's own arrays and is named by its
/// index, so that no pickle, however deeply nested or knotted, can exhaust the stack or leak.
enum PickleValue: Hashable {
    case none
    case bool(Bool)
    case int(Int)
    case double(Double)
    case string(Int)
    case bytes(Int)
    case tuple(Int)
    case list(Int)
    case array(Int)
    case type(Int)
    case global(PickleGlobal)
}

/// The names that a pickle of NumPy arrays needs. There are no others.
enum PickleGlobal: Hashable {
    case ndarray, dtype, reconstruct, fromBuffer, scalar, encode

    /// - Returns: `nil` for every name that data has no need of.
    init?(module: String, name: String) {
        switch (module, name) {
        case ("numpy", "ndarray"): self = .ndarray
        case ("numpy", "dtype"): self = .dtype
        case ("numpy.core.multiarray", "_reconstruct"), ("numpy._core.multiarray", "_reconstruct"): self = .reconstruct
        case ("numpy.core.numeric", "_frombuffer"), ("numpy._core.numeric", "_frombuffer"): self = .fromBuffer
        case ("numpy.core.multiarray", "scalar"), ("numpy._core.multiarray", "scalar"): self = .scalar
        // How Python 3 writes bytes in protocol 2: text, and the call that turns it into bytes.
        case ("_codecs", "encode"): self = .encode
        default: return nil
        }
    }
}

/// A list of a pickle. One of whole numbers only, the usual case, is kept as these numbers.
struct PickleList {
    private(set) var integers: [Int] = []
    private(set) var mixed: [PickleValue]?

    var count: Int { mixed?.count ?? integers.count }

    mutating func append(_ value: PickleValue) {
        if mixed == nil, case .int(let number) = value {
            integers.append(number)
        } else {
            loosen()
            mixed?.append(value)
        }
    }

    mutating func append(contentsOf numbers: [Int]) {
        if mixed == nil {
            integers.append(contentsOf: numbers)
        } else {
            mixed?.append(contentsOf: numbers.map(PickleValue.int))
        }
    }

    private mutating func loosen() {
        if mixed == nil {
            mixed = integers.map(PickleValue.int)
            integers = []
        }
    }
}

/// A NumPy array inside a pickle: empty when it is made, filled by its state.
struct PickleArray {
    var dimensions: [Int] = [0]
    var type: DataType?
    var isFortranOrder = false
    /// `.bytes` for numbers, `.list` for objects.
    var data: PickleValue = .none
}

/// A pickle that was read: its one value and the parts that this refers to.
struct PickleGraph {
    var root: PickleValue = .none
    var strings: [String] = []
    var bytes: [ArraySlice<UInt8>] = []
    var tuples: [[PickleValue]] = []
    var lists: [PickleList] = []
    var arrays: [PickleArray] = []
    var types: [DataType] = []

    var partCount: Int { strings.count + bytes.count + tuples.count + lists.count + arrays.count + types.count }

    func string(_ value: PickleValue) -> String? {
        if case .string(let index) = value { strings[index] } else { nil }
    }

    func tuple(_ value: PickleValue) -> [PickleValue]? {
        if case .tuple(let index) = value { tuples[index] } else { nil }
    }

    /// The bytes of a byte string. Python 2 wrote them as strings, a byte a character.
    func data(_ value: PickleValue) -> ArraySlice<UInt8>? {
        if case .bytes(let index) = value { bytes[index] } else { nil }
    }

    /// The whole numbers of a tuple: an array's lengths.
    func integers(_ value: PickleValue) -> [Int]? {
        guard let parts = tuple(value) else { return nil }
        var numbers: [Int] = []
        for part in parts {
            guard case .int(let number) = part else { return nil }
            numbers.append(number)
        }
        return numbers
    }
}
