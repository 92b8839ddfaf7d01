import SwiftSyntax

/// Something that is reached by a name: a function, a method, an initializer, a property, a case.
final class Member: @unchecked Sendable {
    enum Kind { case function, method, initializer, property, subscriptMember, enumCase, operatorFunction }

    let name: String
    let kind: Kind
    var isStatic = false
    var isMutating = false
    var isDiscardable = false
    /// `throws`, or `rethrows` where an argument does.
    var throwing = Throwing.never
    /// May be assigned to (a property or subscript).
    var isSettable = false
    var generics: [GenericParameter] = []
    /// `T: Comparable` as (`T`, `Comparable`).
    var constraints: [Constraint] = []
    var parameters: [Parameter] = []
    /// The result, or a property's type.
    var type: StaticType
    /// As it was declared, for messages.
    var signature = ""
    var documentation = Documentation()
    /// Why lessons may not call it, and what to do instead.
    var refusal: Refusal?
    var implementation: Implementation
    /// How it is made for each set of types, where it has type parameters.
    var template: Template?
    /// `S.Element` of a parameter `S` that can be walked, and `S`.
    var elements: [(element: GenericParameter, sequence: GenericParameter)] = []
    /// What type parameters must be, the receiver's or its own: `where Element == Int`.
    var same: [GenericParameter: StaticType] = [:]
    /// It belongs to an extension of all sequences, and takes its receiver as a list.
    var takesList = false
    /// The library declares it for all things that can be walked, and it takes its receiver as a list, unless it `walks`.
    var isOfSequences = false
    /// It walks its receiver and its arguments itself: they come as lists or as what is made while it is walked, not as lists alone.
    var walks = false
    /// What it is where nothing asks for its result's type: `reversed()` as a view. And what its receiver must be for that.
    var view: Member?
    var viewNeeds = StandardProtocol.sequence
    /// Where an observed or lazy property keeps its value.
    var storage: Member?
    /// What a lazy property is when it is first read.
    var lazyValue: ExprSyntax?
    /// What a host's member does, for defaults such as `.glorotUniform`, which are made when signatures are read.
    var hostBody: (([Value]) throws -> Value)?

    enum Throwing { case never, always, ifArgumentDoes }
    typealias Constraint = (type: StaticType, name: ProtocolName)

    init(name: String, kind: Kind, type: StaticType, implementation: Implementation) {
        self.name = name
        self.kind = kind
        self.type = type
        self.implementation = implementation
    }

    /// Whether reading the member's name calls nothing: a stored or computed property.
    var isProperty: Bool { kind == .property }

    /// `fit(_:_:epochs:)`.
    var labelledName: String {
        kind == .property ? name : "\(name)(\(parameters.map { ($0.label ?? "_") + ":" }.joined()))"
    }

    /// The type of the member taken as a value.
    var functionType: StaticType {
        .function(
            FunctionType(
                parameters: parameters.map { .init(type: $0.isVariadic ? .array($0.type) : $0.type, isInout: $0.isInout) }, result: type,
                throwing: throwing == .always))
    }
}

extension Member {
    /// The type of the member taken as a function of so many parameters: of a variadic one there may be no values at all.
    func functionType(of count: Int) -> StaticType {
        guard parameters.count == count + 1, parameters.last?.isVariadic == true, case .function(var type) = functionType else { return functionType }
        type.parameters.removeLast()
        return .function(type)
    }
}

/// A parameter of a function.
struct Parameter {
    /// What a call writes; `nil` for `_`.
    var label: String?
    var name: String
    var type: StaticType
    var isInout = false
    var isVariadic = false
    var isAutoclosure = false
    var defaultValue: DefaultValue?
    /// What it is for, in a few words; empty where nobody said.
    var documentation = Documentation()

    /// What it is for, where somebody said.
    var note: ParameterNote? { documentation.isEmpty ? nil : ParameterNote(name: name, documentation: documentation) }
}

/// What a parameter is when a call leaves it out.
enum DefaultValue {
    /// A host's or the library's default, already made.
    case constant(Value)
    /// An expression of the lesson, checked where the function was declared.
    case expression(Box<TypedExpression?>)
    /// The native part is told that the argument is missing.
    case missing
}

/// A place for a value that is known later.
final class Box<T>: @unchecked Sendable {
    var value: T
    init(_ value: T) { self.value = value }
}

/// How a member does its work.
enum Implementation {
    /// Made once a call's types are known.
    case native((CallTypes) -> NativeBody)
    /// Changes its receiver in place.
    case mutating((CallTypes) -> MutatingBody)
    /// The lowerer has its own way for it.
    case intrinsic(Intrinsic)
    /// A function of the lesson.
    case lesson(FunctionDeclaration)
    /// A stored property: which of the fields.
    case stored(Int)
    /// A static stored property, kept as a global.
    case global(Variable)
    /// Computed property or subscript of the lesson.
    case computed(getter: FunctionDeclaration, setter: FunctionDeclaration?)
    /// Native property that can be set.
    case accessors(get: NativeBody, set: (inout Value, [Value], Value) throws -> Void)
    /// Always the same: a case of a host's enumeration, a parameter of the front matter.
    case constant(Value)
    case memberwise(Nominal)
    case enumCase(Nominal, Int)
}

/// A native part: what it is given, and the machine that it works for, whose budget it keeps. It walks, copies, joins, compares and describes values by what
/// looks at that budget and asks it for memory (`elements`, `mapLooking`, `GrowingList`, `Sequences`, `Texts`, `Lists`, `Sorting`, `describe`), and never by a loop of its own.
typealias NativeBody = ([Value], MachineState) throws -> Value
/// The receiver, to be changed where the member is mutating; the other arguments; the generator.
typealias DrawingBody = (inout Value, [Value], inout LessonGenerator) throws -> Value
/// The receiver is out of its place for as long as it is being changed: see ``Slots``.
typealias MutatingBody = (inout Value, [Value], MachineState) throws -> Value

/// What a native part may ask about the call that it is made for.
struct CallTypes {
    /// The receiver's type arguments and the call's, by name.
    var named: [String: StaticType]
    var receiver: StaticType?
    var result: StaticType
    /// The member as it is for these types, where it has type parameters.
    let instance = Box<Member?>(nil)

    subscript(name: String) -> StaticType { named[name] ?? .any }

    /// Makes a found value an optional one of its type, of which nil is a value too where the type is itself optional.
    func wrapping(_ name: String) -> (Value) -> Value {
        self[name].isOptional ? { .some(Value.Boxed($0)) } : { $0 }
    }
}

/// What is lowered in a way of its own, because it is hot or because a signature can't say it.
enum Intrinsic {
    case mathDouble((Double) -> Double)
    case mathFloat((Float) -> Float)
    case mathDouble2((Double, Double) -> Double)
    case arrayCount
    case arraySubscript
    case arrayAppend
    case dictionarySubscript
    case dictionaryDefaultSubscript
    case convert(NumberConversion)
    /// Draws from a generator that is passed inout.
    case drawing((CallTypes) -> DrawingBody)
    case swap
}

/// `Double(x)` and its kin, between unboxed numbers.
enum NumberConversion { case toInt, toDouble, toFloat }
