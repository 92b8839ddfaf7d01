import Wording

extension ExpectationFault {
    package var korean: String {
        switch self {
        case .unmet(let block): "`\(block)` 블록의 결과가 `output`에 적힌 것과 다릅니다"
        case .expectedLine(let line): "- \(line)"
        case .givenLine(let line): "+ \(line)"
        case .moreLines(let count): "… 그 밖에 \(count)줄"
        case .outdated(let written, let expression, let now): "본문에는 \(written.with(.이))라고 적혀 있지만 `\(expression)`의 값은 이제 \(now)입니다"
        case .others(let others):
            "이 옵션으로 실행하니 본문의 숫자 \(others.count)개가 달라졌고, 페이지는 새 값을 보여 줍니다: "
                + others.map { "\($0.written) → \($0.now)(\($0.line)번째 줄)" }.joined(separator: ", ")
        case .noExpression: "본문의 숫자는 `score.accuracy` 같은 식 하나에 묶습니다"
        case .noNumber(let type): "본문의 숫자를 묶은 값의 타입이 숫자가 아니라 `\(type)`입니다"
        case .effect(let name?): "\("`\(name)`".with(.은는)) 무언가를 바꿉니다. 본문의 숫자를 묶는 식은 아무것도 바꾸지 않아야 하니, 블록에서 부르고 그 결과에 묶습니다"
        case .effect(nil): "본문의 숫자를 묶는 식은 바꾸거나 출력하거나 난수를 뽑지 않아야 합니다. 블록에서 하고 그 결과에 묶습니다"
        case .drifted(let written, let block, let line):
            "\(written.with(.은는)) 이전 실행에서 `\(block)` 블록(\(line)번째 줄)의 결과에 있었지만 이제 없습니다"
        case .promote: "`lessons test --promote`로 지금의 값을 적을 수 있습니다"
        }
    }
}
