import RNN

extension HTMLPage {
    /// `예측 0.873 · 정답 0 · ✗ 틀림`: in words and by a mark, not by colour alone.
    func html(of answer: ModelAnswer) -> String {
        let facts = ["\(words(.prediction)) \(words.result(of: answer))"] + (answer.target.map { [words(.rightAnswer($0))] } ?? [])
        let verdict = answer.isRight.map { element("strong", ["class": $0 ? "right" : "wrong"], text: words(.verdict(isRight: $0))) }
        return (facts.map { escape($0) } + [verdict].compactMap(\.self)).joined(separator: " · ")
    }
}

extension Words {
    /// The model's number, of several outputs with its class: `0.873`, `2번 클래스 0.351`.
    func result(of answer: ModelAnswer) -> String {
        ((answer.predictedClass.map { [self(.classNumber($0))] } ?? []) + [decimal(answer.prediction, places: 3)]).joined(separator: " ")
    }
}
