extension FormulaFault {
    var english: String {
        switch self {
        case .unknownCommand(let name): "formulas have no command `\(name)`"
        case .unknownEnvironment(let name, let valid):
            "formulas have no environment `\(name)`; valid ones are \(valid.map { "`\($0)`" }.joined(separator: ", "))"
        case .missingArgument(let name): "`\(name)` wants something after it: a letter, a number or `{…}`"
        case .missingBracket(let name): "`\(name)` wants a bracket after it: `(`, `[`, `\\{`, `|`, or `.` for none"
        case .unclosedBrace: "the `{` that stands here is never closed; close it with `}`"
        case .strayBrace: "no `{` before this `}`; write `\\}` for the sign itself"
        case .unclosedEnvironment(let name): "`\\begin{\(name)}` is never closed; end it with `\\end{\(name)}`"
        case .strayEnd(let name): "`\\end{\(name)}` closes nothing that was begun"
        case .leftWithoutRight: "`\\left` has no `\\right`; write `\\right.` where no bracket is to be seen"
        case .rightWithoutLeft: "no `\\left` before this `\\right`"
        case .strayAlignment: "`&` divides columns, and there are none here; write `\\&` for the sign itself"
        case .strayLineBreak: "`\\\\` begins a new line only within `aligned`, `cases` or a matrix"
        case .doubleScript(let mark): "a second `\(mark)` at the same place; put braces around what it belongs to"
        case .tooDeep: "the formula is nested too deep"
        }
    }
}
