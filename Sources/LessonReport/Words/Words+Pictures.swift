import RNN

/// What charts and pictures of the engine call things, in the lesson's language.
extension Words {
    /// The engine's own name of something that is drawn; what is not known stays as it is.
    func term(_ english: String) -> String {
        for (side, korean) in [("forward ", "순방향 "), ("backward ", "역방향 ")] where isKorean && english.hasPrefix(side) {
            return korean + term(String(english.dropFirst(side.count)))
        }
        if isKorean { return Self.koreanTerms[english] ?? english }
        return Self.englishTerms[english] ?? english
    }

    /// A panel of a training's history or of gradients with its names in the page's language. Other panels have the lesson's own names.
    func named(_ panel: Plot.Panel) -> Plot.Panel {
        guard isKorean else { return panel }
        if panel.yLabel == "‖∂loss/∂h‖" {
            var named = panel
            named.xLabel = term(panel.xLabel)
            return named
        }
        guard panel.xLabel == "epoch" else { return panel }
        let terms = ["epoch": "에포크", "loss": "손실", "accuracy": "정확도", "training": "훈련", "validation": "검증"]
        var named = panel
        named.xLabel = "에포크"
        named.yLabel = terms[panel.yLabel] ?? panel.yLabel
        for index in named.series.indices { named.series[index].name = terms[panel.series[index].name] ?? panel.series[index].name }
        if let label = panel.marker?.label, label.hasPrefix("best epoch") {
            named.marker?.label = label.replacing("best epoch", with: "가장 좋은 에포크").replacing("stopped early", with: "조기 종료")
        }
        return named
    }

    func hiddenPadding(_ count: Int) -> String {
        isKorean ? "패딩 \(count)단계는 생략" : "\(count) steps of padding are not shown"
    }

    func more(_ count: Int) -> String { isKorean ? "\(count)단계 생략" : "\(count) more" }

    func sameWeights(_ weights: String, _ steps: Int) -> String {
        isKorean ? "타임 스텝 \(steps)개가 같은 가중치를 씁니다: \(weights)" : "the same weights \(weights) at all \(steps) time steps"
    }

    func reviewBefore(_ index: Int, _ words: Int) -> String {
        isKorean ? "\(index)번 리뷰, 원래 \(words)단어 (그은 것은 잘려 나갑니다)" : "Review \(index) as it was, \(words) words (those struck out are lost)"
    }

    func reviewAfter(_ count: Int) -> String {
        isKorean ? "모델이 읽는 \(count)칸 (0은 패딩)" : "What the model reads, \(count) steps (0 is padding)"
    }

    func countingNote(_ layer: ParameterExplanation.Layer) -> String {
        isKorean ? Self.koreanNote(of: layer) : layer.note
    }

    private static let englishTerms = [
        "legend": "D features in, H units, V vocabulary", "accuracy": "training accuracy", "val_accuracy": "validation accuracy", "val_loss": "validation loss",
        "loss": "loss, epoch by epoch", "unrolled": "The network, step by step",
    ]

    private static let koreanTerms = [
        "forget gate": "망각 게이트", "input gate": "입력 게이트", "output gate": "출력 게이트", "cell state": "셀 상태", "update gate": "업데이트 게이트",
        "reset gate": "리셋 게이트", "hidden state": "은닉 상태", "unit": "유닛", "word": "단어", "step": "타임 스텝", "time step": "타임 스텝",
        "prediction": "예측", "true": "실제", "predicted": "예측", "layer": "층", "weights": "가중치", "shape": "모양", "numbers": "숫자", "count": "개수",
        "sum": "합", "legend": "D 입력 특성, H 유닛, V 어휘", "share": "비율", "reviews cut": "잘린 리뷰", "reviews padded": "패딩을 붙인 리뷰",
        "words lost": "사라진 단어", "steps of padding": "패딩 칸", "model": "모델", "parameters": "파라미터", "epochs (best)": "에포크 (최고)",
        "accuracy": "훈련 정확도", "val_accuracy": "검증 정확도", "test accuracy": "테스트 정확도", "seconds": "초", "loss": "에포크별 손실", "unrolled": "시간에 따라 펼친 신경망",
    ]

    /// By the kind of layer; a GRU's note depends on its bias.
    private static func koreanNote(of layer: ParameterExplanation.Layer) -> String {
        switch layer.kind {
        case "SimpleRNN": "케라스처럼 입력과 상태에 절편이 하나입니다. 파이토치의 RNN은 절편을 둘 두어 H개가 더 많지만, 둘을 더한 것이 하는 일은 같습니다"
        case "LSTM": "게이트가 넷이므로 모두 네 배이고, 케라스처럼 절편은 하나씩입니다. 파이토치의 LSTM은 절편을 둘 두어 4H개가 더 많지만, 하는 일은 같습니다"
        case "GRU" where layer.terms.contains { $0.formula.hasPrefix("2 ×") }:
            "게이트가 셋이므로 모두 세 배이고, 절편은 입력과 상태에 하나씩 있습니다(케라스의 reset_after=True, 파이토치와 같음). 처음 논문과 reset_after=False에서는 하나여서 3H개가 적습니다"
        case "GRU": "게이트가 셋이므로 모두 세 배이고, 절편은 하나씩입니다(reset_after=False). 케라스의 기본값과 파이토치는 둘이어서 3H개가 더 많습니다"
        case "Embedding": "실제로 나오든 나오지 않든 어휘의 단어마다 한 행씩입니다. 원-핫 벡터를 곱하면 같은 행을 고르게 됩니다"
        case "Bidirectional": "저마다 가중치를 가진 층이 둘이므로 모두 두 배입니다"
        case "TimeDistributed": "타임 스텝마다 같은 가중치를 쓰므로 T는 개수에 들어가지 않습니다"
        default: layer.note
        }
    }
}
