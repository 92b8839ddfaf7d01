import Wording

extension ForeignMark {
    var korean: String {
        let shown = "\(Lookalike.quoted(written).with(.은는)) 글자 그대로 보입니다. "
        return switch self {
        case .headingAttributes(_, let address): shown + "지우세요. 제목의 주소는 제목의 낱말로 만들어지고, 여기서는 `#\(address)`입니다"
        case .attributes: shown + "본문에는 id나 클래스를 따로 줄 수 없으니 지우세요"
        case .fencedDiv(_, let callOut?), .admonition(_, let callOut): shown + "알림 상자는 첫 줄이 `> [!\(callOut)]`인 인용문으로 쓰세요"
        case .fencedDiv(_, nil): shown + "끝의 `:::`도 함께 지우세요"
        case .citation(_, let key): shown + "각주 `[^\(key)]`\(Lookalike.quoting(key)) 쓰고, 출처는 따로 한 줄에 `[^\(key)]: …`처럼 쓰세요"
        case .crossReference: shown + "제목으로 가는 링크 `[낱말](#주소)`로 쓰세요"
        case .shortcode: shown + "지우세요"
        case .inlineNote: shown + "여기에는 `[^1]`을 쓰고, 각주는 따로 한 줄에 `[^1]: …`처럼 쓰세요"
        case .environment: shown + "여기서 시작하는 수식을 `$$`와 `$$` 사이에 쓰세요"
        case .wikiLink(_, let right), .styled(_, let right): shown + "`\(right)`\(Lookalike.quoting(right)) 쓰세요"
        }
    }
}
