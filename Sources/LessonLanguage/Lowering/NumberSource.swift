/// Where an unboxed number comes from. As types, so that each is compiled into the code of whatever takes the number.
protocol NumberSource<Number> {
    associatedtype Number: Unboxed
    func number(_ frame: Frame) throws -> Number
}

/// A variable of this frame.
struct SlotSource<Number: Unboxed>: NumberSource {
    let slot: Int
    @inline(__always) func number(_ frame: Frame) -> Number { Number(bits: frame.raw[slot]) }
}

/// A literal.
struct ConstantSource<Number: Unboxed>: NumberSource {
    let value: Number
    @inline(__always) func number(_ frame: Frame) -> Number { value }
}

// Code: a type for each kind, since a closure whose result's type is a parameter is called through a thunk.
struct IntSource: NumberSource {
    let run: IntCode
    @inline(__always) func number(_ frame: Frame) throws -> Int { try run(frame) }
}

struct DoubleSource: NumberSource {
    let run: DoubleCode
    @inline(__always) func number(_ frame: Frame) throws -> Double { try run(frame) }
}

struct FloatSource: NumberSource {
    let run: FloatCode
    @inline(__always) func number(_ frame: Frame) throws -> Float { try run(frame) }
}

struct BoolSource: NumberSource {
    let run: BoolCode
    @inline(__always) func number(_ frame: Frame) throws -> Bool { try run(frame) }
}
