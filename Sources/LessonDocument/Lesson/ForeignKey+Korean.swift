import Wording

extension ForeignKey {
    var korean: String {
        switch self {
        case .directive(let key, let right): "`\(key)` 대신 \(Self.list(right, ", "))\(Lookalike.quoting(right.last ?? "")) 쓰세요"
        case .needlessDirective(let key): "\("`\(key)`".with(.은는)) 다른 도구의 지시문이라 레슨에는 필요 없습니다. 이 줄을 지우세요"
        case .key(let key, let right): "`\(key)` 대신 \(Lookalike.quoted(right))\(Lookalike.quoting(right)) 쓰세요"
        case .needlessKey(let key): "\("`\(key)`".with(.은는)) 다른 도구의 키라 레슨에는 필요 없습니다. 지우세요"
        case .underExecute(let key, let value):
            "\("`\(key)`".with(.은는)) `execute:` 아래에 씁니다. `execute:` 줄을 적고 그 아래 줄에 두 칸 들여 `\(key): \(value)`\(Lookalike.quoting(value)) 쓰세요"
        case .severalDirectives(let right): "지시문은 한 줄에 하나씩 씁니다: \(Self.list(right, ", "))"
        case .directiveWithoutColon(let right): "지시문의 이름 뒤에는 쌍점을 씁니다: `\(right)`"
        case .optionBehindFence(let word, let right): "\("`\(word)`".with(.은는)) `swift` 뒤에 쓸 수 없습니다. 블록의 첫 줄에 `\(right)`\(Lookalike.quoting(right)) 쓰세요"
        case .needlessOption(let word): "\("`\(word)`".with(.은는)) 다른 도구의 것이라 `swift` 뒤에 쓸 수 없습니다. 지우세요"
        case .codeBehindFence: "블록의 코드는 `swift` 다음 줄부터 씁니다"
        case .keyWithoutColon(let right): "키 뒤에는 쌍점과 빈칸을 씁니다: \(Lookalike.quoted(right))"
        case .wideColon(let right): "`：`는 전각 쌍점이어서 YAML이 읽지 못합니다. \(Lookalike.quoted(right))\(Lookalike.quoting(right)) 쓰세요"
        case .frontMatterMarks(let written): "머리말이 아닙니다. 머리말은 \("`\(written)`".with(.이가)) 아니라 `---` 두 줄 사이에 씁니다"
        case .fenceMarks(let written): "\(Lookalike.quoted(written).with(.은는)) 블록을 시작하지 않습니다. 블록은 백틱 세 개로 시작하고 그 뒤에 `swift`라고 적습니다"
        }
    }
}
