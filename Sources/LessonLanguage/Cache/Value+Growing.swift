// Lists that blocks only append to are kept by what each block has put behind them.
extension Value {
    /// A list without its first elements.
    func dropping(_ count: Int) -> Value {
        switch self {
        case .ints(let x): .ints(Array(x.dropFirst(count)))
        case .doubles(let x): .doubles(Array(x.dropFirst(count)))
        case .floats(let x): .floats(Array(x.dropFirst(count)))
        case .bools(let x): .bools(Array(x.dropFirst(count)))
        case .array(let x): .array(Array(x.dropFirst(count)))
        default: self
        }
    }

    func joined(with other: Value) throws -> Value {
        switch (self, other) {
        case (.ints(let x), .ints(let y)): .ints(x + y)
        case (.doubles(let x), .doubles(let y)): .doubles(x + y)
        case (.floats(let x), .floats(let y)): .floats(x + y)
        case (.bools(let x), .bools(let y)): .bools(x + y)
        case (.array(let x), .array(let y)): .array(x + y)
        default: throw DamagedContent("what is put behind a list is none")
        }
    }
}
