extension CodeDoubt {
    var english: String {
        switch self {
        case .wholeDivision(let code, let meant):
            "`\(code)` is 0: whole numbers divide without decimals; " + (meant.map { "write `\($0)`" } ?? "numbers with decimals are written `1.0`")
        case .roundedDivision(let code, let meant):
            "`\(code)` has no decimals: whole numbers are divided; "
                + (meant.map { "write `\($0)`" } ?? "what has decimals is made with `Double(…)` before it is divided")
        case .noPower(let code, let meant):
            "`\(code)` is no power: `^` compares bits" + (meant.map { "; write `\($0)`" } ?? "; `pow(2.0, 3.0)` is a power")
        case .divisionInComment(let code, let meant):
            "`//` begins a comment, so that `\(code)` divides nothing: write `\(meant)` to divide whole numbers, or a word in the comment"
        case .separatedDigits(let written, let meant): "`\(written)` is two numbers: no comma stands within one; write `\(meant)`"
        case .emptyClosure(let name):
            "`{}` is an empty closure, not an empty dictionary; write `var \(name): [String: Int] = [:]`, with the types of your keys and values"
        case .unfilledPlace(let written, let name): "`\(written)` is shown as it stands; write `\\(\(name))` for the value of `\(name)`"
        case .unfilledFormat(let format, let meant):
            "`print` does not fill in `\(format)`" + (meant.map { "; write `\($0)`" } ?? "; values stand in the text itself, as in `\"n = \\(n)\"`")
        case .notCalled(let name, let function, true): "`\(name)` is `\(function)` itself, which is not called here; write `\(function)()`"
        case .notCalled(let name, let function, false):
            "`\(name)` is `\(function)` itself, which is not called here; write `\(function)(…)` with its arguments"
        case .valueless(let name, let code, let changed, let meant):
            "`\(name)` gets no value: `\(code)` changes `\(changed)` itself and gives nothing; write `\(meant)`"
        case .backwards(let code, let meant): "`\(code)` goes down, which stops the lesson: ranges go up; write `\(meant)`"
        case .optionalShown(let code, let meant): "`\(code)` may be nothing, so it is shown as `Optional(…)`; write `\(meant)`"
        case .shortened(let name, let meant): "no number of a training is called `\"\(name)\"`; write `\"\(meant)\"`"
        case .unvalidated(let name):
            "there is no `\"\(name)\"` without validation data: give `fit` some, as in `validationSplit: 0.2`"
        case .nothingPrinted(let code): "`\(code)` gives nothing that could be printed; write it without `print`"
        case .endless(let condition, let name, let code):
            "the loop does not end: nothing in it changes `\(name)`, so `\(condition)` stays as it is; write `\(code)` in its braces"
        case .oneTooFar(let code, let meant): "`\(code)` goes one too far: the last place is one less than the count; write `\(meant)`"
        case .cells(let count, let columns):
            "a row has \(count) cell\(count == 1 ? "" : "s"), but `columns:` has \(columns) name\(columns == 1 ? "" : "s"): give each cell of a row its column"
        case .classNames(let count, let classes):
            "\(count) name\(count == 1 ? "" : "s") for \(classes) class\(classes == 1 ? "" : "es"): `names:` has one for each class, in their order"
        case .listOfRange(let code, let meant): "`\(code)` holds one thing, so the loop has one turn; a range stands without brackets: write `\(meant)`"
        case .neverRead(let name): "`\(name)` gets a value, but nothing reads it: it ends with its braces"
        case .hidesAnother(let name, let assignment, let isConstant):
            "this is a new `\(name)`, which nothing reads; the `\(name)` outside stays as it is"
                + (assignment.map { "; write `\($0)`" + (isConstant ? ", and declare that one with `var`" : "") } ?? "")
        }
    }
}
