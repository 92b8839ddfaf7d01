import Wording

/// The text of a lesson to begin with: a shape, a model that trains in a second, and a chart.
package struct NewLesson: Bilingual {
    let title: String

    package init(title: String) { self.title = title }

    private func head(_ language: ReaderLanguage) -> String {
        """
        ---
        title: "\(title.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\""))"
        lang: \(language.rawValue)
        seed: 42
        ---
        """
    }

    private let data = """
        ```swift
        //| id: data
        func wave(_ step: Int) -> Float { Float(sin(Double(step) * 0.2)) }
        let input = Tensor((0..<200).map { start in (0..<10).map { step in [wave(start + step)] } })
        let target = Tensor((0..<200).map { start in wave(start + 10) })
        input.shape
        ```
        """

    private let model = """
        ```swift
        //| id: model
        let model = Sequential([SimpleRNN(8, inputShape: [10, 1]), Dense(1)])
        model.compile(optimizer: Adam(learningRate: 0.01), loss: .meanSquaredError)
        model.summary()
        ```
        """

    private let training = """
        ```swift
        //| id: train
        let history = model.fit(input, target, epochs: 20, batchSize: 32, validationSplit: 0.2)
        plot(history)
        ```
        """

    package var english: String {
        """
        \(head(.english))

        # The next point of a wave

        200 stretches of a sine wave, each ten time steps of one number: the shape is (samples, time steps, features). What follows each stretch is to be predicted.

        \(data)

        A recurrent layer of eight units reads a stretch; a layer of one unit says the next number.

        \(model)

        > [!TIP]
        > `//| echo: fold` folds a block's code, and a footnote stands at the page's end.[^more]

        [^more]: Indent more paragraphs of a note by four. README.md tells of the rest.

        The loss falls with each epoch.

        \(training)

        """
    }

    package var korean: String {
        """
        \(head(.korean))

        # 물결의 다음 점

        사인 곡선을 열 타임스텝씩 자른 200토막입니다. 타임스텝마다 숫자가 하나이므로 모양은 (샘플, 타임스텝, 특성)입니다. 토막 바로 다음에 올 숫자를 예측합니다.

        \(data)

        유닛이 여덟 개인 순환층이 한 토막을 읽고, 유닛이 하나인 층이 다음 숫자를 말합니다.

        \(model)

        > [!TIP]
        > `//| echo: fold`는 블록의 코드를 접어 두고, 각주는 페이지의 끝에 놓입니다.[^more]

        [^more]: 각주의 다른 문단은 네 칸 들여 씁니다. 나머지는 README.ko.md에 있습니다.

        에포크마다 손실이 줄어듭니다.

        \(training)

        """
    }
}
