import LessonLanguage

/// An example of every case of what can be wrong with a lesson's code, with a name in it.
enum LanguageErrorSamples {
    static func all(_ name: String) -> [LanguageError] {
        let note = ParameterNote(name: name, documentation: Documentation("층의 유닛 수"))
        let own: [LanguageError] = [
            .host(name), .instance(line: 7, .closure(.ignoresArguments(2))),
            .argument(.operand(.neverNil(name)), of: Callee(name: "compile", signature: "compile(loss: Loss)", documentation: Documentation("모델을 준비합니다"))),
            .argument(.operand(.neverNil(name)), of: Callee(name: name, signature: "\(name)(loss: Loss)", documentation: Documentation())),
            .corrected(.operand(.neverNil(name)), write: "\(name) + 1"),
        ]
        let parts: [[LanguageError]] = [
            own, syntax(name).map(LanguageError.syntax), Refusal.samples(name).map(LanguageError.refusal), names(name).map(LanguageError.name),
            types(name, note).map(LanguageError.type), inference(name).map(LanguageError.inference), calls(name, note).map(LanguageError.call),
            labels(name, note).map(LanguageError.label), closures(name).map(LanguageError.closure), operands(name).map(LanguageError.operand),
            assignments(name).map(LanguageError.assignment), declarations(name).map(LanguageError.declaration),
            statements(name).map(LanguageError.statement), patterns(name).map(LanguageError.pattern),
            initialisation(name).map(LanguageError.initialisation), limits.map(LanguageError.limit), slips(name).map(LanguageError.slip),
            unused(name).map { .unused(UnusedValue(kind: $0, code: nil)) }, doubts(name).map(LanguageError.doubt),
        ]
        return parts.flatMap(\.self)
    }

    /// Those of Python's syntax are in the folder Slips of LessonExecution's tests, with what each says.
    private static func slips(_ name: String) -> [Slip] {
        let code = "`\(name)`"
        return [
            .syntax(.lambda, write: "{ $0 }"), .named(name, write: "mean(x)"),
            .advised(name, ForeignNames.Advice(english: "no \(name) here", korean: "\(name) 없음")),
            .module(name), .absent(name), .characters([name], write: "print(1)"), .hidden("U+200B", write: name), .keyboard("ㅔ갸ㅜㅅ", meant: name),
            .declaredBelow(name, line: 7),
            .label(name, write: "units: 3"), .unlabelled(name, write: "units: 3"), .lacksLabels(write: "f(units: 3)"), .order(write: "f(a: 1, b: 2)"),
            .text(name, write: ".sigmoid"), .dotted(name, write: ".sigmoid"), .list(write: "[1, 2]"), .pair(write: "(1, 2)"),
            .chained(write: "model.add(\(name))"),
            .words(ForeignNames.Advice(english: "no \(name) here", korean: "\(name) 없음")), .quotedNumber(write: "5"),
            .textPlusNumber(write: "\"a\" + String(1)"), .unfitting(name, own: nil), .unfitting(name, own: "padSequences"),
            .splitFirst(write: "trainTestSplit(x, y)"), .splitFirst(write: nil), .openLength(write: "[4, 1]"), .openLength(write: nil),
            .called(name, write: code), .parts(of: name, as: "x", names: ["a", "b"]), .sign("≤", write: "<="),
            .namedFirst("np.argmax", first: "let p = model.predict(x)", write: name), .units(of: "LSTM", write: "LSTM(16)"),
            .swapped(write: "x, y"), .otherAnswers(name, of: "x", write: "y"), .splitOrder(write: "let (a, b, c, d) ="),
            .splitParts(write: "let (a, b, c, d) ="),
            .lacksAnswers(write: "x, y"), .listByPlace(write: "\(name)[0]"), .keyTwice(name), .mixedList(write: "[\"1\"]"),
            .noParameter(name, of: "LSTM", instead: nil), .unknownText(name, known: [".a", ".b"]),
        ]
    }

    private static func unused(_ name: String) -> [UnusedValue.Kind] {
        [
            .call(name), .initializer(of: name), .operation("+"), .comparison(of: name, with: "1"), .name(name), .literal, .tried, .value(type: name),
        ]
    }

    private static func doubts(_ name: String) -> [CodeDoubt] {
        [
            .wholeDivision(code: "1 / 2", meant: "1.0 / 2"), .wholeDivision(code: "1 / 2", meant: nil),
            .noPower(code: "\(name) ^ 2", meant: "\(name) * \(name)"),
            .noPower(code: "\(name) ^ 2", meant: nil), .separatedDigits(written: "1,000", meant: "1000"),
            .divisionInComment(code: "7 // 2", meant: "7 / 2"), .emptyClosure(name: name),
            .unfilledPlace(written: "{\(name)}", name: name),
            .roundedDivision(code: "a / b", meant: nil), .roundedDivision(code: "a / b", meant: "1.0 / b"),
            .unfilledFormat(format: "%d", meant: "print(1)"), .unfilledFormat(format: "%d", meant: nil),
            .notCalled(name: name, function: "model.fit", takesNothing: false),
            .notCalled(name: name, function: "word.uppercased", takesNothing: true),
            .valueless(name: name, code: "x.sort()", changes: "x", write: "x.sorted()"),
            .backwards(code: "3...1", write: "stride(from: 3, through: 1, by: -1)"),
            .optionalShown(code: name, write: "\(name) ?? 0"),
            .endless(condition: "n < 3", name: name, write: "n += 1"), .oneTooFar(code: "0...\(name).count", write: "0..<\(name).count"),
            .cells(3, columns: 2), .cells(1, columns: 1), .classNames(3, classes: 2), .shortened("acc", write: "accuracy"), .unvalidated("val_loss"),
            .nothingPrinted(code: "model.summary()"),
            .listOfRange(code: "[0:\(name)]", write: "0..<\(name)"), .neverRead(name: name),
            .hidesAnother(name: name, assignment: "\(name) = 1", isConstant: false),
            .hidesAnother(name: name, assignment: "\(name) = 1", isConstant: true), .hidesAnother(name: name, assignment: nil, isConstant: false),
        ]
    }

    private static func syntax(_ name: String) -> [SyntaxError] {
        [
            .parser("'\(name)' is not a valid identifier"), .precedenceGroupTwice(name), .unknownPrecedenceGroup(name), .operatorTwice("**"), .bracketsTooDeep,
            .tooManyMarks, .tooManyOperators(most: 300), .treeTooDeep, .operatorsSideBySide("==", "<"), .undividedOperators, .notANumber(name),
            .chainWithoutMember, .ampersandOutsideArgument, .valuesInInterpolation,
        ]
    }

    private static func names(_ name: String) -> [NameError] {
        [
            .unknown(name, meant: "other"), .unknownType(name, meant: nil), .unknownLoop(name, meant: nil), .noMember(name, of: "Dense", meant: nil),
            .noElement(name, ofTuple: "(Int, Int)", meant: nil), .noStaticMember(name, of: "Loss", known: ["a", "b"], meant: nil),
            .noStaticMember(name, of: "Loss", known: [], meant: nil), .instanceMember(name, of: "Dense", meant: nil), .staticMember(name, of: "Dense"),
            .memberOfOptional(name, of: "Int?", wrapped: "Int"), .memberOfUnknownType, .noContext(member: name), .selfOutsideType,
            .beforeDeclaration(name, line: nil), .beforeDeclaration(name, line: 3),
            .redeclared(name), .noFunctionWithLabels("f(\(name):)"),
        ]
    }

    private static func types(_ name: String, _ note: ParameterNote) -> [TypeError] {
        let purposes: [TypeError.Purpose] = [.value, .declaration, .assignment, .argument, .defaultArgument, .result, .closureResult]
        return purposes.map { .mismatch(found: name, wanted: "Int", for: $0, about: nil) } + [
            .mismatch(found: "String", wanted: "Int", for: .argument, about: note), .mustUnwrap("\(name)?", to: name), .nilAsValue(of: name),
            .textAsCharacter(characters: 3), .closureParameter(found: name, wanted: "Int"), .functionMismatch(found: name, wanted: "(Int) -> Int"),
            .functionMismatch(found: name, wanted: nil), .keyPathRoot(found: name, wanted: "String"), .notForceable(name), .notChainable(name),
            .typeAsValue(name), .typeAsStatement(name), .literalTooLarge("99", for: name), .literalOutside("300", of: "Int8", least: "-128", greatest: "127"),
            .nonconforming(name, to: "Equatable"), .nonconformingLacking("P", to: "Error", member: name),
            .nonconformingField(name, of: "P", type: "Q", to: "Equatable"), .lacksElementTypes(name, parameters: ["Key", "Value"]),
            .typeArgumentCount(of: name, wanted: 2, given: 1), .typeArgumentsBehindValue,
        ]
    }

    private static func inference(_ name: String) -> [InferenceError] {
        [
            .nilWithoutContext, .nilWithoutType, .closure, .function(name), .call(code: "\(name)([])"), .emptyList, .emptyDictionary, .keyPath,
            .operatorFunction("+"), .parameter(name, ofCallTo: "f"), .unequal("Int", name, for: "f"), .nonconforming(name, to: "Equatable", for: "f"),
            .endlessTypes,
        ]
    }

    private static func calls(_ name: String, _ note: ParameterNote) -> [CallError] {
        [
            .notCallable(name), .notCallableSo(name, .one("func f(a: Int)")),
            .missingArgument(.labelled(name), of: "f", about: note, .several(["f(a:)", "f(b:)"])),
            .missingArgument(.unlabelled(2), of: name, about: nil, .one("f(_: Int)")),
            .noOverload(name, taking: ["a: Int", "String"], offers: ["f(a:)", "f(b:)"]),
            .notWalkable("Range<Double>", member: name), .noInitializer(of: name), .failableDelegation, .optionalFunction(name), .notAFunction(name),
            .argumentCount(wanted: 2, given: 3, type: "(Int, Int) -> Int"), .ampersandToPlainParameter, .lacksAmpersand(type: name), .lacksAmpersand(type: nil),
            .changedTwice(name), .changedByParts(name), .notTried, .unhandledError, .noNumberSubscriptOfText, .subscriptOfOptional(name), .noSubscripts(name),
        ]
    }

    private static func labels(_ name: String, _ note: ParameterNote) -> [LabelError] {
        let one = Candidates.one("func f(a: Int)")
        return [
            .extra(name, of: "f", one, meant: nil), .extra(nil, of: name, one, meant: nil), .missing(name, of: "f", one),
            .misplaced(name, of: "f", one, meant: nil, about: note), .extraneous(name, of: "f", one, meant: nil, about: nil),
            .wrong(name, of: "f", one, meant: "a", about: note), .ofFunctionValue(name),
        ]
    }

    private static func closures(_ name: String) -> [ClosureError] {
        [.usesBeyond(place: 2, given: 1), .ignoresArguments(1), .parameterCount(wanted: 2, written: 1), .meaninglessCapture("weak")]
    }

    private static func operands(_ name: String) -> [OperandError] {
        [
            .noOperator("**", left: name, right: "Int"), .equal("%", operands: "Double"), .equal("-", operands: name),
            .different("+", left: name, right: "Double", converting: "Double"), .different("+", left: "Int", right: name, converting: nil),
            .unary("-", operand: name), .negativeOfUnsigned("UInt"), .noPrefix("++", operand: name), .noPostfix("++"), .noPostfix("!!"),
            .comparedToNil(name, isAlways: false), .neverNil(name),
        ]
    }

    private static func assignments(_ name: String) -> [AssignmentError] {
        let obstacles: [AssignmentError.Obstacle] = [
            .given(name, isNumber: true), .given(name, isNumber: false),
            .immutableSelf, .parameter(name), .constant(name), .constantMember(name), .getOnlyProperty(name), .getOnlySubscript, .readOnlyKeyPath,
            .result(of: name),
            .notAPlace,
        ]
        let changes: [AssignmentError.Change] = [.assignment, .mutatingOperator, .mutatingMember, .mutatingGetter, .inoutArgument]
        return changes.flatMap { change in obstacles.map { AssignmentError(change: change, obstacle: $0) } }
    }

    private static func declarations(_ name: String) -> [DeclarationError] {
        [
            .outsideType, .computedWithoutType, .constantComputed, .constantObserved, .lazyWithoutValue, .staticWithoutValue(name), .storedInExtension,
            .storedInEnum, .unnamedProperty, .lacksTypeAnnotation, .lacksBody, .lacksEquals, .rawValueWithoutRawType, .rawValueTwice,
            .rawValueNotLiteral(of: name),
            .structInItself(name, property: "next"), .enumInItself(name),
        ]
    }

    private static func statements(_ name: String) -> [StatementError] {
        let missing: [StatementError.Missing] = [.none, .some, .bool(true), .enumCase(name), .associatedValues(of: name), .others]
        return missing.map(StatementError.notExhaustive) + [
            .functionUnused, .fallthroughOutsideSwitch, .breakOutside, .continueOutside, .returnOutside, .optionalCondition(name), .assignmentAsCondition,
            .conditionNotBool(name), .bindingNotOptional(name), .guardFallsThrough, .notWalkable("Int", count: name), .notWalkable(name, count: nil),
            .returnWithoutValue(name), .returnOfValueInInitializer, .returnOfValueInVoid, .missingReturn(name, inClosure: false),
            .missingReturn(name, inClosure: true), .thrownNotError(name), .thrownText(code: "\"\(name)\""), .emptyCase, .ifWithoutElse, .branchWithoutValue,
        ]
    }

    private static func patterns(_ name: String) -> [PatternError] {
        [
            .tupleCount(3, type: name), .optional(type: name), .nilLiteral(type: name), .type(name, type: "Int"), .expression(name, type: "Int"),
            .associatedValues(of: name, count: 2), .label(name, wanted: "to"), .label("to", wanted: name),
        ]
    }

    private static func initialisation(_ name: String) -> [InitialisationError] {
        [
            .constantUnset(name, isCaptured: false), .variableUnset(name, isCaptured: true), .fieldUnset(name), .selfUsed(missing: [name]),
            .returned(missing: [name, "width"]), .selfUnset, .setTwice(name), .constantChanged(name), .constantFieldChanged(name),
        ]
    }

    private static let limits: [LimitError] = [
        .expressionTooDeep, .typeOfExpression(mostParts: 500), .writtenType(mostParts: 500), .time, .memory, .interrupted, .unchecked,
    ]
}

extension Refusal {
    fileprivate static func samples(_ name: String) -> [Refusal] {
        [
            .importing(name), .classes, .actors, .protocols, .macros, .deinitializers, .conditionalCompilation, .directive("error"), .declaration,
            .genericTypes,
            .enumHash, .asyncFunctions, .ownership("weak"), .attribute(name), .accessor(name), .patternWithoutValue, .observedPattern, .observedWithoutValue,
            .conformance(of: name), .inheritance(from: name), .extending(name), .extendingHost(name), .conformanceInExtension, .whereInExtension,
            .memberInExtension(of: name), .requirement, .constraint(name, known: ["Equatable", "Hashable"]), .statement, .pattern, .availability, .asyncLoops,
            .asyncClosures, .awaiting, .superclass, .expression, .keyPathPart, .name(name), .knownOperator("~="), .unknownOperator("**"),
            .unseeded(call: "\(name)()"),
            .type(name), .noSuchType(name), .implicitlyUnwrapped("\(name)!", wrapped: name), .opaqueType(keyword: "some", of: name), .protocolAsType(name),
        ]
    }
}
