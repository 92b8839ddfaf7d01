/// An expression whose names and types are settled. Types may hold inference variables until the statement it stands in is done.
final class TypedExpression {
    indirect enum Kind {
        case integer(Int)
        /// Beyond Int's values.
        case largeInteger(UInt)
        case floating(Double)
        case string(String)
        case boolean(Bool)
        case nilLiteral
        case interpolation([Segment])
        case list([TypedExpression])
        case dictionary([(key: TypedExpression, value: TypedExpression)])
        case tuple([TypedExpression])
        case variable(Variable)
        /// A type's name used as a value.
        case metatype
        /// `Int.self`, or `type(of: x)`: a type as a value.
        case typeValue(of: TypedExpression?)
        case call(CallNode)
        case callValue(TypedExpression, [TypedExpression])
        /// A property that is read through its member.
        case property(Member, of: TypedExpression?, types: CallTypes)
        case tupleElement(TypedExpression, Int)
        /// `song[keyPath: path]`: the path is a getter and perhaps a setter.
        case keyPathAccess(TypedExpression, TypedExpression)
        case closure(FunctionDeclaration)
        /// A function used as a value.
        case reference(Member, receiver: TypedExpression?, types: CallTypes)
        case arithmetic(ArithmeticOperator, TypedExpression, TypedExpression)
        case comparison(ComparisonOperator, TypedExpression, TypedExpression)
        /// Whether a range holds a value.
        case membership(TypedExpression, of: TypedExpression)
        case negate(TypedExpression)
        case not(TypedExpression)
        case bitNot(TypedExpression)
        case and(TypedExpression, TypedExpression)
        case or(TypedExpression, TypedExpression)
        case coalesce(TypedExpression, TypedExpression, wraps: Bool)
        case ternary(TypedExpression, TypedExpression, TypedExpression)
        /// `if` or `switch` as an expression: the statement leaves its value in the variable.
        case statement(TypedStatement, Variable)
        /// Steps that an expression stands for and that may leave the function.
        case run(TypedStatement)
        case assign(TypedExpression, TypedExpression)
        /// `a += b` where the operation is the language's own.
        case assignArithmetic(ArithmeticOperator, TypedExpression, TypedExpression)
        /// `_ = a`
        case discard(TypedExpression)
        case wrap(TypedExpression)
        case force(TypedExpression)
        /// `a?.b.c`: the inner expression holds one or more `.chainLink`.
        case chain(TypedExpression, wraps: Bool)
        case chainLink(TypedExpression)
        case tryOptional(TypedExpression)
        case tryForce(TypedExpression)
        case range(lower: TypedExpression?, upper: TypedExpression?, isClosed: Bool)
        case convert(TypedExpression, Conversion)
        case isType(TypedExpression, StaticType)
        case castOptional(TypedExpression, StaticType)
        /// Already reported.
        case invalid
    }

    enum Segment {
        case text(String)
        case value(TypedExpression)
    }

    /// What happens to a value that is taken as another type.
    enum Conversion {
        case toAny
        /// To a host's protocol: numbers and lists become the embedder's own.
        case toHost
        /// Any walked thing to the list that library functions take.
        case toSequence
        /// Characters that can be walked to the text that they make.
        case toText
        /// A list literal as the slice that is assigned to part of a list.
        case toSlice
        /// Each element of a list, or the inside of an optional.
        case elements(Box<TypedExpression>, Variable)
        case inside(Box<TypedExpression>, Variable)
        case tupleParts([(Box<TypedExpression>, Variable)])
        case number
    }

    var kind: Kind
    var type: StaticType
    let span: Span

    init(_ kind: Kind, _ type: StaticType, _ span: Span) {
        self.kind = kind
        self.type = type
        self.span = span
    }
}

/// A call of a member, with an argument for each of its parameters.
final class CallNode {
    enum Argument {
        case value(TypedExpression)
        case variadic([TypedExpression])
        /// Left out; the parameter's default is used.
        case leftOut
    }

    let member: Member
    var receiver: TypedExpression?
    let arguments: [Argument]
    let types: CallTypes

    init(member: Member, receiver: TypedExpression?, arguments: [Argument], types: CallTypes) {
        self.member = member
        self.receiver = receiver
        self.arguments = arguments
        self.types = types
    }
}

extension CallNode {
    /// The call of the member as it is for the call's types.
    var specialised: CallNode {
        types.instance.value.map { CallNode(member: $0, receiver: receiver, arguments: arguments, types: types) } ?? self
    }
}

extension TypedExpression {
    var specialised: TypedExpression {
        switch kind {
        case .call(let call) where call.types.instance.value != nil: return TypedExpression(.call(call.specialised), type, span)
        case .property(_, let base, let types):
            return types.instance.value.map { TypedExpression(.property($0, of: base, types: types), type, span) } ?? self
        default: return self
        }
    }
}
