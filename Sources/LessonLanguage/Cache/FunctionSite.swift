/// A place where the lesson names a function as a value: `reduce(0, +)`, `let predict = model.predict`.
final class FunctionSite {
    private let member: Member
    private let types: CallTypes
    private let given: Box<Value>
    private let run: ValueCode

    init(_ member: Member, _ types: CallTypes, _ given: Box<Value>, _ run: @escaping ValueCode) {
        (self.member, self.types, self.given, self.run) = (member, types, given, run)
    }

    /// What the function means.
    func meaning(_ tokens: BlockTokens) -> Meaning {
        let walker = MeaningWalker(tokens: tokens)
        walker.walk(member, types)
        return walker.meaning
    }

    /// The function again, bound to `receiver` if it is a method.
    func function(boundTo receiver: Value?, _ machine: MachineState) throws -> FunctionObject {
        given.value = receiver ?? .void
        defer { given.value = .void }
        guard case .function(let object) = try run(machine.mainFrame) else {
            throw DamagedContent("a function is none")
        }
        object.origin = FunctionObject.Origin(site: self, receiver: receiver)
        return object
    }
}
