import Foundation
import LessonReport
import RNN
import Testing

/// The pictures of what goes on in a network, read back from the page and held against Keras' numbers in float64, `RNNTests/Numbers/insight.json`.
@Suite struct InsightPageTests {
    struct Case: Decodable {
        struct Array: Decodable {
            let shape: [Int]
            let values: [Double]
        }
        let name: String
        let weights: [Array]
        let ids: [[Int]]
        let targets: [Double]
        let predictions: [Double]
        let gradients: [String: [[Double]]]
        let gates: [[String: [[Double]]]]
    }

    private static let lstm: Case = {
        struct All: Decodable { let cases: [Case] }
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../RNNTests/Numbers/insight.json")
        return try! JSONDecoder().decode(All.self, from: Data(contentsOf: file)).cases.first { $0.name == "LSTM" }!
    }()

    /// What Keras has of the parts, and h = o ⊙ tanh(c) of two of them.
    private static let keras: [String: [[Double]]] = {
        var parts = lstm.gates[0]
        parts["hidden state"] = zip(parts["output gate"]!, parts["cell state"]!).map { zip($0, $1).map { $0 * tanh($1) } }
        return parts
    }()

    private func model() throws -> Sequential {
        let model = Sequential([Embedding(9, 4, inputLength: 6), LSTM(3), Dense(1, activation: .sigmoid)])
        model.compile(loss: .binaryCrossentropy)
        let arrays = Self.lstm.weights.map { Tensor(shape: Shape($0.shape), scalars: $0.values.map { Float($0) }) }
        try model.trySetWeights([Array(arrays[..<1]), Array(arrays[1..<4]), Array(arrays[4...])])
        return model
    }

    private static let korean = "---\nlang: ko\n---\n"
    private static let words = ["a", "b", "c", "d", "e", "f"]

    @Test(arguments: [(GradientPart.input, "입력"), (.hiddenState, "은닉 상태"), (.cellState, "셀 상태")])
    func gradientsAreDrawnAsKerasHasThem(_ part: GradientPart, _ name: String) throws {
        let norms = try model().tryGradientNorms(Self.lstm.ids, Self.lstm.targets, by: part, name: "내 LSTM")
        let page = try Fixture.page(of: [.chart(.init(plot(norms)))], frontMatter: Self.korean)
        #expect(page.contains("샘플 \(Self.lstm.ids.count)개의 평균"))
        #expect(page.contains("그레이디언트 ‖\(part.symbol)‖, \(name)") && page.contains(">내 LSTM</text>"))
        let wanted = try #require(Self.lstm.gradients[part.rawValue]?.first)

        // The probe says what its upper and lower edge stand for, and the line is drawn between them.
        let probe = try #require(page.firstMatch(of: /data-y="([^ "]+) ([^ "]+)"[^>]* y="?([0-9.]+)"?[^>]* height="?([0-9.]+)"?/))
        let edges = try [probe.1, probe.2, probe.3, probe.4].map { try #require(Double($0)) }
        let path = try #require(page.firstMatch(of: /<path class="series s0" d="([^"]+)"/)).1
        let drawn = path.split { "ML".contains($0) }.compactMap { $0.split(separator: " ").last.flatMap { Double($0) } }
        #expect(drawn.count == wanted.count)
        for (place, wanted) in zip(drawn, wanted) {
            let logarithm = edges[1] - (place - edges[2]) / edges[3] * (edges[1] - edges[0])
            #expect(abs(pow(10, logarithm) - wanted) < 1e-5 * wanted, "\(pow(10, logarithm)) \(wanted)")
        }
        let table = page.matches(of: /<tr><t[dh][^>]*>[0-9]+<\/t[dh]><td[^>]*>([^<]+)<\/td><\/tr>/).compactMap {
            // Blanks as wide as a digit or a point line the points up.
            Double($0.1.filter { !$0.isWhitespace })
        }
        #expect(table.count == wanted.count)
        for (one, other) in zip(table, wanted) { #expect(abs(one - other) < 1e-5 * other) }
    }

    @Test(arguments: GateScale.allCases) func gatesHaveTheShadesOfKerasNumbers(_ scale: GateScale) throws {
        let gates = try model().tryGates(on: Self.lstm.ids[2], words: Self.words, target: 1, scale: scale)
        let page = try Fixture.page(of: [.chart(.init(gates))])
        let drawings = page.matches(of: /<svg class="?map"?.*?<\/svg>/.dotMatchesNewlines()).map { String($0.0) }
        let names = ["forget gate", "input gate", "candidate", "output gate", "cell state", "hidden state"]
        #expect(drawings.count == names.count)
        for (name, drawing) in zip(names, drawings) {
            let numbers = try #require(Self.keras[name])
            let isGate = name.hasSuffix("gate")
            let all = numbers.joined()
            let largest = all.map(abs).max()!
            let span: (Double, Double) =
                switch scale {
                case .ownRange: isGate ? (all.min()!, all.max()!) : (-largest, largest)
                case .zeroToOne: isGate ? (0, 1) : (-max(1, largest), max(1, largest))
                }
            // The legend says both ends.
            for end in [span.0, span.1] {
                let text = String(format: end == end.rounded() ? "%.3g" : "%#.3g", end).replacing("-", with: "−")
                #expect(drawing.contains(">\(text)</text>"), "\(name): \(text)")
            }
            for level in 0..<9 {
                // How a shade is drawn is the legend's, whose nine boxes come last.
                let shades = drawing.matches(of: /<path (class="heat[^"]*" fill-opacity="[^"]+") d="([^"]+)"/)
                let kind = shades.suffix(9).map { $0.1 }[level]
                let cells = shades.filter { $0.1 == kind }.flatMap { $0.2.matches(of: /M[0-9. ]+h/) }.count
                let wanted = all.filter { min(8, Int(($0 - span.0) / (span.1 - span.0) * 9)) == level }.count
                // One more is the legend's.
                #expect(cells == wanted + 1, "\(name) \(level)")
            }
        }
        // The numbers beneath have five digits at least.
        for number in Self.lstm.gates[0]["forget gate"]!.joined() {
            let found = page.matches(of: />(0\.[0-9]+)</).compactMap { Double($0.1) }.contains { abs($0 - number) < 1e-5 }
            #expect(found, "\(number)")
        }
    }

    @Test func theAnswerIsSaidToBeRightOrWrongInWordsAndByAMark() throws {
        let model = try model()
        let ids = Self.lstm.ids[2]
        let right = Self.lstm.predictions[2] > 0.5 ? 1 : 0
        let number = String(format: "%.3f", Self.lstm.predictions[2])
        for (target, korean, english) in [(right, "✓ 맞음", "✓ right"), (1 - right, "✗ 틀림", "✗ wrong")] {
            let charts: [any Chart] = [
                try model.tryGates(on: ids, words: Self.words, target: target), try model.tryUnrolled(on: ids, words: Self.words, target: target),
                try model.tryInfluence(on: ids, words: Self.words, target: target),
            ]
            for chart in charts {
                let page = try Fixture.page(of: [.chart(.init(chart))], frontMatter: Self.korean)
                #expect(page.contains("예측 \(number) · 정답 \(target) · <strong class=\(target == right ? "right" : "wrong")>\(korean)</strong>"), "\(chart)")
                #expect(chart.description.contains("right answer \(target) · \(english)"))
            }
        }
        let expected = DataError.invalidArgument(operation: "gates", name: "target", given: "2", requirement: .within(0, 1))
        #expect(throws: expected) { try model.tryGates(on: ids, words: Self.words, target: 2) }
        #expect(throws: (any Error).self) { try model.tryInfluence(on: ids, words: Self.words, target: -1) }
    }

    @Test func anUnrolledLSTMHasItsCellStatesLineAndBothLegends() throws {
        let network = try model().tryUnrolled(on: Self.lstm.ids[2], words: Self.words)
        let cells = try #require(Self.lstm.gates[0]["cell state"])
        for (step, wanted) in zip(network.steps, cells) {
            for (one, other) in zip(step.cellStates[0], wanted) { #expect(abs(one - other) < 1e-5) }
        }
        let page = try Fixture.page(of: [.chart(.init(network))])
        // One between two steps each.
        #expect(page.matches(of: /class="arrow carry"/).count == 5)
        let widest = cells.joined().map(abs).max()!
        #expect(page.contains(">\(String(format: "%#.3g", widest))</text>") && page.contains(">c</text>") && page.contains(">h</text>"))
        let other = try Fixture.page(of: [.chart(.init(Sequential([Embedding(9, 2), GRU(2), Dense(1)]).unrolled(on: [1, 2], words: ["a", "b"])))])
        #expect(!other.contains("arrow carry") && !other.contains(">c</text>"))
    }

    /// The legend's first number is where the shades begin.
    @Test func theLegendSaysFromWhichNumberOnWordsAreShaded() throws {
        let words = (0...50).map { WordInfluence.Word(text: "w\($0)", gradient: Double($0) / 1_000, gradientTimesInput: Double($0 - 25) / 1_000) }
        for measure in InfluenceMeasure.allCases {
            var influence = WordInfluence(words: words, measure: measure, hiddenPadding: 0, answer: ModelAnswer(prediction: 0.25))
            influence.hasUnknownWords = true
            let page = try Fixture.page(of: [.chart(.init(influence))], frontMatter: Self.korean)
            let pattern = try Regex(measure == .gradient ? "‖: ([0-9.]+)부터 " : " … ([0-9.]+) <span")
            let least = try #require(page.firstMatch(of: pattern).flatMap { Double($0.output[1].substring ?? "") })
            for word in words {
                let isShaded = page.contains(try Regex("<span class=\"?i[1-4]( n\")?>\(word.text)</span>"))
                #expect(isShaded == (abs(influence.value(word)) >= least - 1e-12), "\(word.text) \(least)")
            }
            #expect(page.components(separatedBy: "? = 어휘 사전에 없는 단어").count == 2)
        }
    }

    @Test func wordsAreShadedWithALegendAndATable() throws {
        let words = (0..<3_000).map { (number: Int) -> WordInfluence.Word in
            let product: Double = number % 2 == 0 ? 0.5 : -1
            return WordInfluence.Word(text: number == 1 ? "<b>" : "w\(number)", gradient: Double(number % 5) / 4, gradientTimesInput: product)
        }
        let answer = ModelAnswer(prediction: 0.25)
        let plain = try Fixture.page(
            of: [.chart(.init(WordInfluence(words: words, measure: .gradient, hiddenPadding: 3, answer: answer)))], frontMatter: Self.korean)
        #expect(plain.contains("w0 <span class=i1>&lt;b&gt;</span> <span class=i2>w2</span> <span class=i3>w3</span> <span class=i4>w4</span> w5"))
        #expect(plain.contains("패딩 3단계는 생략 · 예측 0.250") && plain.contains("단어 3,000개 가운데 처음 2,000개") && !plain.contains("w2000"))
        #expect(plain.contains("<td>w1999</td>") || plain.contains(">w1999</th>") && plain.contains("∂output/∂x · x"))
        for (largest, said) in [(0.5, "패딩 3단계는 생략(크기는 최대 0.5)"), (8, "패딩 3단계는 생략(크기는 최대 8, 어느 단어보다도 큼)")] {
            let counting = WordInfluence(words: words, measure: .gradient, hiddenPadding: 3, hiddenLargest: largest, answer: answer)
            #expect(try Fixture.page(of: [.chart(.init(counting))], frontMatter: Self.korean).contains(said))
        }
        let one = WordInfluence(words: words, measure: .gradient, hiddenPadding: 1, hiddenLargest: 8, answer: answer)
        #expect(try Fixture.page(of: [.chart(.init(one))]).contains("1 step of padding is not shown, though padding counts up to 8, more than any word"))
        let signed = WordInfluence(words: words, measure: .gradientTimesInput, hiddenPadding: 0, answer: answer)
        #expect(try Fixture.page(of: [.chart(.init(signed))]).contains("<span class=i2>w0</span> <span class=\"i4 n\">&lt;b&gt;</span>"))
        #expect(signed.description.contains("… 1,000 more words") && !signed.description.contains("w2000"))
        #expect(signed.description.hasPrefix("▒w0 −█<b> ▒w2 −█w3") && signed.description.contains("raise the answer by up to 1"))
        #expect(signed.description.split(separator: "\n").allSatisfy { displayWidth(String($0)) <= 110 })
    }

    @Test func ticksOfPowersAreNumbersWhereTheyAreNear() {
        let near = ChartScale(lower: -1.5, upper: 0.1, start: 0, end: 100)
        #expect(near.ticks(.log).map(\.text).filter { !$0.isEmpty } == ["0.05", "0.1", "0.2", "0.5", "1"])
        let far = ChartScale(lower: -8, upper: 0, start: 0, end: 100)
        #expect(far.powerLabel(-6) == "10⁻⁶" && far.powerLabel(0) == "10⁰")
    }
}
