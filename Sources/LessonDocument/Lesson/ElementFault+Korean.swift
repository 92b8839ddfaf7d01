import Wording

extension ElementFault {
    var korean: String {
        switch self {
        case .unclosed("details"): "`<details>`가 끝나지 않습니다. 끝날 곳에 `</details>`를 한 줄로 쓰세요"
        case .unclosed(let name):
            "\("`<\(name)>`".with(.이가)) 문단이나 칸 안에서 끝나지 않아 글자 그대로 보입니다. 그 안의 끝날 곳에 \("`</\(name)>`".with(.을를)) 쓰세요"
        case .unopened("details"): "앞의 같은 목록이나 인용문에 `<details>`가 없어 `</details>`가 글자 그대로 보입니다. 지우세요"
        case .unopened(let name):
            "앞의 같은 문단이나 칸에 \("`<\(name)>`".with(.이가)) 없어 \("`</\(name)>`".with(.이가)) 글자 그대로 보입니다. 시작할 곳에 \("`<\(name)>`".with(.을를)) 쓰거나 지우세요"
        case .withinLine(let name): "줄 안에 있는 \("`<\(name)>`".with(.은는)) 글자 그대로 보입니다. 빈 줄을 두고 줄의 맨 앞에 쓰세요"
        case .looseSummary:
            "여기 있는 `<summary>`는 글자 그대로 보입니다. `<details>` 바로 뒤에 한 번만 쓰고 같은 줄에서 끝내세요: `<details><summary>…</summary>`"
        }
    }
}
