import Foundation
import LessonExecution
import LessonReport
import RNN
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

/// Charts and their numbers as files of their own.
@Suite struct FigureTests {
    private func figures(_ blocks: [(id: String, charts: [any Chart])], lang: String = "en") throws -> [Figure] {
        let text = blocks.map { "```swift\n//| id: \($0.id)\nheat()\n```\n" }.joined(separator: "\n")
        var run = try Fixture.run("---\nlang: \(lang)\n---\n\n" + text, file: "lesson.md")
        for index in blocks.indices { run.blocks[index].outputs = blocks[index].charts.map { .chart(.init($0)) } }
        return LessonReport.figures(of: run)
    }

    private func names(_ figures: [Figure]) -> [String] { figures.map { "\($0.name).\($0.form)" } }

    @Test func figuresAreNamedByTheirBlocks() throws {
        let line = RNN.plot([Line("a", [1, 2])])
        let table = Table(columns: ["a"], rows: [["1"]])
        let found = try figures([("gates", [line, table, line]), ("Gates-2", [line]), ("빈", [])])
        #expect(names(found) == ["gates.svg", "gates.csv", "gates-3.csv", "gates-3.svg", "gates-4.csv", "Gates-2.svg", "Gates-2.csv"])
    }

    @Test func everyDrawingIsXMLThatStandsAlone() throws {
        let runs = [try Fixture.korean(), try Fixture.english(), try HostilePageTests.run(), try StrangePageTests.run()]
        var count = 0
        for figure in runs.flatMap({ LessonReport.figures(of: $0) }) where figure.form == .svg {
            let parser = XMLParser(data: Data(figure.content.utf8))
            #expect(parser.parse(), "\(figure.name): \(String(describing: parser.parserError)) \(figure.content.prefix(2_000))")
            #expect(!figure.content.contains("var(--") && figure.content.contains("<title>") && figure.content.contains("<desc>"))
            #expect(!figure.content.contains("href") && !figure.content.contains("<script"))
            count += 1
        }
        #expect(count > 10)
    }

    @Test func tablesAreValuesAfterTheStandard() throws {
        let table = Table(columns: ["name", "a,b"], rows: [["say \"hi\"", "8,809"], ["two\nlines", "−0.5"], ["1,2", "12.30"], ["x"]])
        let csv = try #require(try figures([("t", [table])]).first)
        #expect(csv.form == .csv && csv.content == "name,\"a,b\"\r\n\"say \"\"hi\"\"\",8809\r\n\"two\nlines\",-0.5\r\n\"1,2\",12.30\r\nx,\r\n")
    }

    /// Excel takes UTF-8 without a mark for the system's encoding.
    @Test func tablesOfAFileBeginWithAByteOrderMark() throws {
        let found = try figures([("t", [Table(columns: ["이름"], rows: [["1"]])]), ("p", [RNN.plot([Line("a", [1, 2])])])])
        #expect(found[0].bytes.prefix(3) == [0xEF, 0xBB, 0xBF] && String(decoding: found[0].bytes.dropFirst(3), as: UTF8.self) == "이름\r\n1\r\n")
        #expect(found[1].form == .svg && found[1].bytes == Array(found[1].content.utf8))
    }

    /// What was a Float has a Float's digits.
    @Test func numbersHaveNoDigitsThatNobodyMeasured() throws {
        let values = [Double(Float(0.3)), 0.3, Double(Float(1e-7)), 0.1 + 0.2, 2]
        let csv = try figures([("p", [RNN.plot([Line("a", values)])])])[1].content
        #expect(csv.split(separator: "\r\n").dropFirst().map { $0.split(separator: ",")[1] } == ["0.3", "0.3", "1e-07", "0.30000000000000004", "2"])
    }

    @Test func aConfusionMatrixSpeaksThePagesLanguage() throws {
        let table = confusionMatrix([0, 1], [0, 0]).table(names: ["a", "b"])
        #expect(try figures([("c", [table])], lang: "ko")[0].content.hasPrefix("실제 ╲ 예측,a,b\r\n"))
        #expect(try figures([("c", [table])])[0].content.hasPrefix("true ╲ predicted,a,b\r\n"))
    }

    @Test func aDrawingOfGatesSaysWhatThePageSaysBeneathIt() throws {
        let model = Sequential([Embedding(5, 2, inputLength: 4), LSTM(2), Dense(1, activation: .sigmoid)])
        let gates = model.gates(on: [0, 0, 0, 1], words: ["·", "·", "·", "a"], target: 1)
        let svg = try figures([("g", [gates])], lang: "en")[0].content
        #expect(gates.hiddenPadding == 1 && svg.contains(">1 step of padding is not shown · prediction 0."), "\(svg.suffix(300))")
        #expect(svg.contains("right answer 1 · "))
    }

    @Test func chartsHaveAllTheirNumbers() throws {
        let long = (0..<500).map { Double($0) / 3 }
        let plot = try figures([("p", [RNN.plot([Line("a", long), Line("b", long.map { -$0 })], xLabel: "step")])])
        let lines = plot[1].content.split(separator: "\r\n")
        #expect(lines.count == 501 && lines[0] == "step,a,b" && lines[2] == "2,0.3333333333333333,-0.3333333333333333")
        let apart = Plot(
            title: "", panels: [.init(xLabel: "x", yLabel: "", series: [.init(name: "a", x: [1], y: [2]), .init(name: "b", x: [3, 4], y: [5, .nan])])])
        #expect(try figures([("p", [apart])])[1].content == "a x,a,b x,b\r\n1,2,3,5\r\n,,4,nan\r\n")
        let training = try figures([("train", [Fixture.history])], lang: "ko")
        #expect(training[1].content.hasPrefix("에포크,손실 훈련,손실 검증\r\n") && training[2].content.hasPrefix("에포크,정확도 훈련,정확도 검증\r\n"))
        #expect(training.count == 3 && training[0].content.components(separatedBy: "<g transform").count == 3)
        #expect(try figures([("h", [histogram([1, 2, 3], bins: 2)])])[1].content.hasSuffix("\r\n1,2,1\r\n2,3,2\r\n"))
    }
}
