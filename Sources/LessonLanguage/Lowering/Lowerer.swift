/// Turns the checked tree into closures over frames, once.
final class Lowerer {
    let program: Program
    private(set) var globalRawCount = 0
    private(set) var globalSlotCount = 0
    private var globalSlots: [ObjectIdentifier: Slot] = [:]
    /// Where it is noted that a call is changing a global number, which has no value that says so.
    private var globalMarks: [ObjectIdentifier: Int] = [:]
    private var codes: [ObjectIdentifier: FunctionCode] = [:]
    /// The code of closures, which is made with that of the function around them.
    private var closureCodes: [ObjectIdentifier: FunctionCode] = [:]
    private var equalities: [Nominal: OwnEquality] = [:]
    /// How types with comparisons of their own are compared; without a value while it is being made.
    var orders: [StaticType: Box<Ordering.Order?>] = [:]
    /// Whether a type's values are compared by the lesson's own operators.
    var ownOperators: [StaticType: Bool] = [:]
    /// How many default values are being lowered within each other, and the functions of others.
    private var inlined = 0
    private var defaults: [ObjectIdentifier: FunctionDeclaration] = [:]
    /// The machine whose code this is.
    weak var machine: MachineState?
    /// Where the lesson's code that has been lowered names functions as values.
    private(set) var sites: [FunctionSite] = []

    init(program: Program) {
        self.program = program
        for variable in program.globals {
            let representation = variable.type.representation
            if representation == .boxed {
                globalSlots[ObjectIdentifier(variable)] = Slot(kind: .boxed, index: globalSlotCount, representation: .boxed)
                globalSlotCount += 1
            } else {
                globalSlots[ObjectIdentifier(variable)] = Slot(kind: .raw, index: globalRawCount, representation: representation)
                globalRawCount += 1
            }
        }
        for variable in program.globals where variable.isPassedInout && variable.type.representation != .boxed {
            globalMarks[ObjectIdentifier(variable)] = globalRawCount
            globalRawCount += 1
        }
    }

    /// The raw place that is 1 while a call changes a global number.
    func mark(of variable: Variable) -> Int? { variable.isPassedInout ? globalMarks[ObjectIdentifier(variable)] : nil }

    func globalSlot(_ variable: Variable) -> Slot? { globalSlots[ObjectIdentifier(variable)] }

    /// How the lesson itself compares and hashes values of a struct.
    func equality(of nominal: Nominal) -> OwnEquality? {
        if let known = equalities[nominal] { return known }
        guard nominal.kind == .structure, let declaration = nominal.declaration, declaration.equals != nil || declaration.hashes != nil, let machine else {
            return nil
        }
        let own = OwnEquality(nominal, equals: declaration.equals, hashes: declaration.hashes, machine) { [unowned self] in code(of: $0) }
        equalities[nominal] = own
        return own
    }

    /// The code of a block's own statements.
    func main(of block: Program.Block) -> FunctionCode {
        let code = FunctionCode(name: "block")
        code.rawCount = globalRawCount
        code.slotCount = globalSlotCount
        let lowering = FunctionLowering(self, block.main, code, parent: nil)
        let body = lowering.block(block.main.body)
        code.setBody { frame in
            _ = try body(frame)
            return 0
        }
        return code
    }

    /// The code of a function that captures nothing: one declared at a block's top level, a method.
    func code(of function: FunctionDeclaration) -> FunctionCode {
        if let known = codes[ObjectIdentifier(function)] { return known }
        let code = FunctionCode(name: function.name)
        codes[ObjectIdentifier(function)] = code
        FunctionLowering(self, function, code, parent: nil).lowerBody()
        return code
    }
}

// Default values, which may need others, and themselves.
extension Lowerer {
    /// Lowers a default value where it is used; nil where it stands in so many others that it would never end.
    func inlining(_ lower: () -> Code) -> Code? {
        guard inlined < 8 else { return nil }
        inlined += 1
        defer { inlined -= 1 }
        return lower()
    }

    func code(ofDefault value: TypedExpression) -> FunctionCode {
        if let known = defaults[ObjectIdentifier(value)] { return code(of: known) }
        let function = FunctionDeclaration(name: "default value", result: value.type.resolved, span: value.span, parent: nil)
        function.body.statements = [.returnValue(value, span: value.span)]
        defaults[ObjectIdentifier(value)] = function
        return code(of: function)
    }
}

extension Lowerer {
    func note(_ site: FunctionSite) { sites.append(site) }

    fileprivate func note(_ code: FunctionCode, ofClosure declaration: FunctionDeclaration) { closureCodes[ObjectIdentifier(declaration)] = code }

    /// The code of a function or closure, wherever it stands; `mains` gives that of a block's own statements.
    func code(ofAny function: FunctionDeclaration, mains: (Int) -> Void) -> FunctionCode? {
        if let known = closureCodes[ObjectIdentifier(function)] { return known }
        var outermost = function
        while let around = outermost.parent, !around.isBlock { outermost = around }
        if let block = program.blocks.firstIndex(where: { $0.main === outermost.parent }) { mains(block) }
        if let known = closureCodes[ObjectIdentifier(function)] { return known }
        let code = code(of: outermost)
        return outermost === function ? code : closureCodes[ObjectIdentifier(function)]
    }
}

/// Lowers one function: knows where its variables are.
final class FunctionLowering {
    let lowerer: Lowerer
    let declaration: FunctionDeclaration
    let code: FunctionCode
    /// The function around it, for captures.
    let parent: FunctionLowering?
    private var slots: [ObjectIdentifier: Slot] = [:]
    /// What a closure takes along, in the order of `code.captures`.
    private(set) var captured: [Variable] = []
    var isMain: Bool { parent == nil && declaration.parent == nil && declaration.name == "block" }

    init(_ lowerer: Lowerer, _ declaration: FunctionDeclaration, _ code: FunctionCode, parent: FunctionLowering?) {
        self.lowerer = lowerer
        self.declaration = declaration
        self.code = code
        self.parent = parent
        code.declaration = declaration
        if parent != nil { lowerer.note(code, ofClosure: declaration) }
    }

    /// Gives a variable a place in this function's frame.
    @discardableResult
    func allocate(_ variable: Variable) -> Slot {
        if let known = slots[ObjectIdentifier(variable)] { return known }
        let representation = variable.type.representation
        let slot: Slot
        if variable.isBoxed {
            slot = Slot(kind: .cell, index: code.slotCount, representation: representation)
            code.slotCount += 1
        } else if representation == .boxed {
            slot = Slot(kind: .boxed, index: code.slotCount, representation: .boxed)
            code.slotCount += 1
        } else {
            slot = Slot(kind: .raw, index: code.rawCount, representation: representation)
            code.rawCount += 1
        }
        slots[ObjectIdentifier(variable)] = slot
        return slot
    }

    /// A slot for something that has no name.
    func temporary(_ representation: Representation) -> Slot {
        if representation == .boxed {
            code.slotCount += 1
            return Slot(kind: .boxed, index: code.slotCount - 1, representation: .boxed)
        }
        code.rawCount += 1
        return Slot(kind: .raw, index: code.rawCount - 1, representation: representation)
    }

    /// Where a variable is, seen from this function. Captures it from the function around if it is that one's.
    func storage(of variable: Variable) -> Storage {
        if variable.isGlobal, let slot = lowerer.globalSlot(variable) {
            if isMain { return slot.kind == .raw ? .raw(slot.index) : .boxed(slot.index) }
            return slot.kind == .raw ? .globalRaw(slot.index) : .globalBoxed(slot.index)
        }
        let slot = slot(variable)
        switch slot.kind {
        case .raw: return .raw(slot.index)
        case .boxed: return .boxed(slot.index)
        case .cell: return .cell(slot.index)
        }
    }

    func slot(_ variable: Variable) -> Slot {
        if let known = slots[ObjectIdentifier(variable)] { return known }
        let slot = allocate(variable)
        if variable.owner !== declaration, let parent, parent.knows(variable) {
            captured.append(variable)
            code.captures.append(slot)
        }
        return slot
    }

    private func knows(_ variable: Variable) -> Bool {
        slots[ObjectIdentifier(variable)] != nil || variable.owner === declaration || (parent?.knows(variable) ?? false)
    }

    /// The whole function: parameters, then statements.
    func lowerBody() {
        var variables = declaration.parameters
        if let own = declaration.selfVariable, !declaration.isInitializer { variables.insert(own, at: 0) }
        var boxes: [(plain: Slot, cell: Slot)] = []
        for variable in variables {
            let slot = allocate(variable)
            if slot.kind == .cell {
                let plain = temporary(.boxed)
                boxes.append((plain, slot))
                code.parameters.append(plain)
            } else {
                code.parameters.append(slot)
            }
        }
        code.result = declaration.result.representation
        code.parameterTypes = variables.map(\.type)
        code.hasReceiver = declaration.selfVariable != nil && !declaration.isInitializer
        let shift = declaration.selfVariable != nil && !declaration.isInitializer ? 1 : 0
        code.inoutParameters = declaration.inoutParameters.sorted().map { $0 + shift }
        if shift == 1, declaration.isMutating { code.inoutParameters.insert(0, at: 0) }
        if declaration.isInitializer { return lowerInitializer() }
        if boxes.isEmpty, declaration.body.functions.isEmpty, declaration.body.early.isEmpty, declaration.body.statements.count == 1,
            case .returnValue(let value?, _) = declaration.body.statements[0]
        {
            return lowerExpressionBody(value)
        }
        let body = block(declaration.body)
        if boxes.isEmpty {
            code.setBody { frame in
                _ = try body(frame)
                return frame.core.pointee.rawResult
            }
        } else {
            let back = boxes.filter { box in
                code.inoutParameters.contains { code.parameters[$0].index == box.plain.index && code.parameters[$0].kind == .boxed }
            }
            code.setBody { frame in
                for box in boxes {
                    frame.slots[box.cell.index] = .void
                    frame.store(frame.slots[box.plain.index], in: box.cell)
                }
                _ = try body(frame)
                for box in back { frame.slots[box.plain.index] = frame.load(box.cell) }
                return frame.core.pointee.rawResult
            }
        }
    }

    private func lowerExpressionBody(_ value: TypedExpression) {
        let lowered = expression(value)
        switch code.result {
        case .boxed:
            let run = lowered.boxed
            code.setBody { frame in
                frame.core.pointee.result = try run(frame)
                return 0
            }
        case .int, .double, .float, .bool: code.setBody(lowered.bits)
        }
    }

    private func lowerInitializer() {
        guard let own = declaration.selfVariable else { return }
        let fields = own.type.nominal?.declaration?.fields ?? []
        let slot = allocate(own)
        let initials = fields.map { $0.initial.map { defaultValue($0, isLocal: false).boxed } }
        let isEnum = own.type.nominal?.kind != .structure
        let equality = own.type.nominal.flatMap(lowerer.equality)
        let body = block(declaration.body)
        let fails = declaration.result.isOptional
        let isRaw = declaration.result.representation != .boxed
        code.setBody { frame in
            if !isEnum {
                frame.store(.fields(Fields(try initials.map { try $0?(frame) ?? .void }, own: equality)), in: slot)
            }
            frame.machine.result = .void
            _ = try body(frame)
            if fails, case .none = frame.machine.result { return 0 }
            let made = frame.load(slot)
            if isRaw { return made.rawBits }
            frame.machine.result = made
            return 0
        }
    }
}
