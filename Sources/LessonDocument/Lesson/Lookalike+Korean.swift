import Wording

extension Lookalike {
    var korean: String {
        switch self {
        case .fence(let written, let right):
            "`\(written)`\(Self.quoting(written)) 적은 펜스는 보이기만 하고 실행되지 않습니다. 블록으로 실행하려면 `\(right)`\(Self.quoting(right)) 적으세요"
        case .directive(let written, let right): "\("`\(written)`".with(.은는)) 지시문이 아닙니다. `\(right)`\(Self.quoting(right)) 쓰세요"
        case .elsewhere(let mark): mark.korean
        case .frontMatter: "파일의 첫 줄에서 시작하지 않아 머리말이 아닙니다. `---` 앞에 아무것도 없도록 첫 줄로 옮기세요"
        case .stars(let right):
            "이 별표는 그대로 보입니다. 문장 부호와 글자 사이의 별표는 굵은 글씨나 기울인 글씨를 만들지 못합니다. "
                + (right.map { "\(Self.quoted($0))\(Self.quoting($0)) 쓰세요" } ?? "별표와 글자 사이를 띄우세요")
        case .openStars: "여기서 시작한 굵은 글씨가 닫히지 않아 별표가 그대로 보입니다. 끝에 `**`를 쓰세요"
        case .openFormula: "여기서 시작한 수식이 닫히지 않아 글자 그대로 보입니다. 끝에 `$`를 쓰세요"
        case .heading(let written, let right): "\("`\(written)`".with(.은는)) 기호 뒤에 빈칸이 없어 제목이 아닙니다. `\(right)`\(Self.quoting(right)) 쓰세요"
        case .dashes(0, _, let right): "첫 줄 뒤에 줄표 줄이 없어 표로 보이지 않습니다. 그 자리에 `\(right)`\(Self.quoting(right)) 쓰세요"
        case .dashes(let count, let columns, let right):
            "머리글은 \(columns)칸인데 줄표 줄은 \(count)칸이어서 표로 보이지 않습니다. `\(right)`\(Self.quoting(right)) 쓰세요"
        case .formula(let written, let right): "`\(written)`".with(.은는) + " 글자 그대로 보입니다. 줄 안의 수식은 `\(right)`\(Self.quoting(right)) 쓰세요"
        case .display: "`\\[`와 `\\]` 사이는 글자 그대로 보입니다. 따로 놓는 수식은 `$$`와 `$$` 사이에 쓰세요"
        }
    }

    /// `라고` or `이라고`, by the last sound of the text before it.
    static func quoting(_ text: String) -> String { text.with(.이).dropFirst(text.count) + "라고" }
}
