extension YAMLFault {
    var korean: String {
        switch self {
        case .colonWithinValue: "값 안에 `: ` 부호가 있습니다. 값을 따옴표로 감싸세요: `title: \"A: B\"`"
        case .noColon: "이 줄에 `:`이 없습니다. `key: value`로 쓰세요"
        case .noKey: "여기에 키가 와야 합니다. 들여쓰기가 다른 줄과 같은지, 닫는 따옴표 뒤에 무언가 남아 있지 않은지 보세요"
        case .openList: "`[`로 시작한 목록이 `]`로 닫히지 않았습니다. 목록이 아니라면 값을 따옴표로 감싸세요"
        case .openMapping: "`{`로 시작한 것이 `}`로 닫히지 않았습니다. 텍스트라면 값을 따옴표로 감싸세요"
        case .noDash: "목록의 줄은 모두 `- `로 시작해야 합니다"
        case .openQuote: "따옴표가 닫히지 않았습니다"
        case .unfitStart: "값은 이 글자로 시작할 수 없습니다. 값을 따옴표로 감싸세요"
        case .unknownEscape: "큰따옴표 안에서 이 글자 앞의 `\\`에는 뜻이 없습니다. 작은따옴표를 쓰거나 `\\\\`로 쓰세요"
        case .tab: "들여쓰기는 탭이 아니라 빈칸으로 합니다"
        case .listInLine: "목록은 여기서 시작할 수 없습니다. 목록의 줄을 `- `로 시작하거나 값을 따옴표로 감싸세요"
        case .keyInLine: "여기에는 `? `를 쓸 수 없습니다. 값을 따옴표로 감싸세요"
        case .markWithoutName: "값은 `*`나 `&`로 시작할 수 없습니다. 값을 따옴표로 감싸세요"
        case .textBehindBlockMark: "`>`와 `|`은 여러 줄의 텍스트를 시작하는 부호라서 같은 줄에 다른 것이 올 수 없습니다. 값을 따옴표로 감싸세요"
        case .tag: "값은 `!`로 시작할 수 없습니다. 값을 따옴표로 감싸세요"
        case .controlCharacter: "제어 문자가 들어 있습니다. 지우세요"
        case .secondDocument: "YAML이 끝난 뒤에 무언가 더 있습니다"
        case .unevenIndent: "이 줄이 윗줄보다 더 들여져 있습니다. 함께 속한 줄은 똑같이 들여 쓰세요"
        case .other(let text): text
        }
    }
}
