import Wording

extension FormulaFault {
    var korean: String {
        switch self {
        case .unknownCommand(let name): "수식에는 명령 \("`\(name)`".with(.이가)) 없습니다"
        case .unknownEnvironment(let name, let valid):
            "수식에는 환경 \("`\(name)`".with(.이가)) 없습니다. 쓸 수 있는 것은 \(valid.map { "`\($0)`" }.joined(separator: ", "))입니다"
        case .missingArgument(let name): "`\(name)` 뒤에 글자, 숫자 또는 `{…}`가 와야 합니다"
        case .missingBracket(let name): "`\(name)` 뒤에 괄호 `(`, `[`, `\\{`, `|` 가운데 하나가 와야 합니다. 괄호를 보이지 않게 하려면 `.`을 쓰세요"
        case .unclosedBrace: "여기서 연 `{`가 닫히지 않았습니다. `}`로 닫으세요"
        case .strayBrace: "이 `}` 앞에 `{`가 없습니다. 중괄호 자체를 쓰려면 `\\}`로 쓰세요"
        case .unclosedEnvironment(let name): "\("`\\begin{\(name)}`".with(.이가)) 닫히지 않았습니다. \("`\\end{\(name)}`".with(.으로)) 끝내세요"
        case .strayEnd(let name): "`\\end{\(name)}` 앞에 짝이 되는 \("`\\begin{\(name)}`".with(.이가)) 없습니다"
        case .leftWithoutRight: "`\\left`에 짝이 되는 `\\right`가 없습니다. 괄호를 보이지 않게 하려면 `\\right.`를 쓰세요"
        case .rightWithoutLeft: "이 `\\right` 앞에 `\\left`가 없습니다"
        case .strayAlignment: "`&`는 열을 나누는 부호인데 여기에는 열이 없습니다. 부호 자체를 쓰려면 `\\&`로 쓰세요"
        case .strayLineBreak: "`\\\\`로 줄을 바꾸는 것은 `aligned`, `cases` 또는 행렬 안에서만 됩니다"
        case .doubleScript(let mark): "같은 자리에 \("`\(mark)`".with(.이가)) 두 번 있습니다. 어디에 붙는지 중괄호로 묶으세요"
        case .tooDeep: "수식이 너무 깊이 중첩되어 있습니다"
        }
    }
}
