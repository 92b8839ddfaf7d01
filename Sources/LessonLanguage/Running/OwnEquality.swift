/// A struct's own `==` and `hash(into:)`: what lists, tables and sets of its values ask. A fault in them stops the block at its next call, or at its end.
final class OwnEquality {
    let nominal: Nominal
    private let equals: FunctionDeclaration?
    private let hashes: FunctionDeclaration?
    private unowned let machine: MachineState
    private let code: (FunctionDeclaration) -> FunctionCode

    /// `code` lowers a function when it is first asked for: its body may make values of the struct.
    init(
        _ nominal: Nominal, equals: FunctionDeclaration?, hashes: FunctionDeclaration?, _ machine: MachineState,
        code: @escaping (FunctionDeclaration) -> FunctionCode
    ) {
        self.nominal = nominal
        self.equals = equals
        self.hashes = hashes
        self.machine = machine
        self.code = code
    }

    /// nil where values are equal that have equal fields.
    func equal(_ a: Value, _ b: Value) -> Bool? {
        guard let equals else { return nil }
        return machine.guarded { try FunctionObject(.lesson(code(equals), []), machine).call(a, b).asBool } ?? false
    }

    /// nil where values are hashed by their fields.
    func hash(_ value: Value) -> Int? {
        guard let hashes else { return nil }
        return machine.guarded {
            var arguments: [Value] = [value, .int(0)]
            _ = try FunctionObject(.lesson(code(hashes), []), machine).call(&arguments, changing: [1])
            return arguments[1].asInt
        } ?? 0
    }
}

extension MachineState {
    /// Runs what can't throw where it stands; a fault is kept, and the first is told.
    fileprivate func guarded<T>(_ body: () throws -> T) -> T? {
        let (mark, saved) = (mark, (rawResult, result))
        defer { (rawResult, result) = saved }
        do { return try body() } catch {
            unwind(to: mark)
            core.pointee.note(error)
            return nil
        }
    }
}
