import Wording

extension FrontMatterSlip {
    var korean: String {
        switch self {
        case .needsQuotes(let sign, let line): "YAML에서 여기의 \((sign == "`" ? "백틱" : "`\(sign)`").with(.은는)) 다른 뜻입니다. 글을 따옴표로 감싸세요: \(Lookalike.quoted(line))"
        case .cutByComment(let line): "YAML에서 ` #` 뒤는 주석이어서 글이 그 앞에서 끝납니다. 글을 따옴표로 감싸세요: \(Lookalike.quoted(line))"
        case .belongsUnderParams(let key, let value):
            "\("`\(key)`".with(.은는)) 머리말의 키가 아닙니다. 블록이 읽는 이름은 `params:` 아래에 들여 씁니다: `params:` 줄을 적고 그 아래 줄에 두 칸 들여 `\(key): \(value)`"
        case .listOfKeys(let key, let line): "`\(key):` 아래의 줄에는 `-`를 쓰지 않습니다. `\(key):`보다 두 칸 들여 `\(line)`\(Lookalike.quoting(line)) 쓰세요"
        case .openList(let line): "`[`가 닫히지 않았습니다. \(Lookalike.quoted(line))\(Lookalike.quoting(line)) 쓰세요"
        case .quotedNumber(let line): "숫자는 따옴표 없이 적습니다. `\(line)`\(Lookalike.quoting(line)) 쓰세요"
        case .languageTag(let tag, let right): "\("`\(tag)`".with(.은는)) 언어 태그가 아닙니다. `lang: \(right)`\(right.with(.이).dropFirst(right.count))라고 쓰세요"
        }
    }
}
