import Foundation
import RNN
import Testing

/// Tables of some of a table's rows, and how tables are shown.
@Suite struct DataTableTests {
    private let reviews: DataTable

    init() throws { reviews = try table("id\tdocument\tlabel\n1\t좋다\t1\n2\t\t0\n3\t\"싫다\t0\n4\t최고\t1\n5\t음\t0\n", .tab) }

    @Test func rowsAreChosen() {
        #expect(reviews.count == 5)
        #expect(reviews.prefix(2)["id"].integers == [1, 2])
        #expect(reviews.suffix(2).prefix(1)["id"].integers == [4])
        #expect(reviews.prefix(9).count == 5)
        #expect(reviews.filter("label", is: 1)["id"].integers == [1, 4])
        #expect(reviews.filter("document", is: "최고")["id"].integers == [4])
        #expect(reviews.filter("label", is: true)["id"].integers == [1, 4])
        #expect(reviews.filter { row in row["id"].integer ?? 0 > 3 }["document"].texts == ["최고", "음"])
        #expect(reviews.dropMissing()["id"].integers == [1, 3, 4, 5])
        #expect(reviews.dropMissing(in: "label").count == 5)
        #expect(reviews.filter("label", is: 0).dropMissing()["document"].texts == ["\"싫다", "음"])
        #expect(reviews.row(3)["document"].text == "최고")
        #expect(reviews.row(1)["document"].isMissing)
        #expect("\(reviews.row(1))" == "id: 2, document: nil, label: 0")
    }

    @Test func whatIsNotThereIsTold() {
        #expect(tableFault { _ = try reviews.tryColumn("lable") } == .noColumn("lable", present: ["id", "document", "label"]))
        #expect(tableFault { _ = try reviews.row(0).tryCell("text") } == .noColumn("text", present: ["id", "document", "label"]))
        #expect(tableFault { _ = try reviews.tryRow(5) } == .noRow(5, count: 5))
        #expect(tableFault { _ = try reviews.tryRow(-1) } == .noRow(-1, count: 5))
        #expect(tableFault { _ = try reviews.tryPrefix(-1) } == .negativeLength(-1))
        #expect(tableFault { _ = try reviews.tryFilter("x", is: 1) } == .noColumn("x", present: ["id", "document", "label"]))
    }

    /// The rows that scikit-learn holds out: `train_test_split(range(5), test_size=0.4, random_state=0)` gives [0, 1, 3…] as with lists.
    @Test func tablesAreSplitAsListsAre() throws {
        let (train, test) = trainTestSplit(reviews, testSize: 0.4, randomState: 0)
        let lists = trainTestSplit([1, 2, 3, 4, 5], [1, 2, 3, 4, 5], testSize: 0.4, randomState: 0)
        #expect(train["id"].integers == lists.trainInput)
        #expect(test["id"].integers == lists.testInput)
        #expect(trainTestSplit(reviews, testSize: 2, randomState: 0).test["id"].integers == lists.testInput)
        let even = trainTestSplit(reviews, testSize: 0.4, randomState: 0, stratify: "label")
        let same = trainTestSplit([1, 2, 3, 4, 5], [1, 0, 0, 1, 0], testSize: 0.4, randomState: 0, stratify: [1, 0, 0, 1, 0])
        #expect(even.test["id"].integers == same.testInput)
    }

    @Test func aShortTableIsShownWhole() {
        #expect(
            "\(reviews.prefix(2))" == """
                2 × 3  id  document  label
                ─────  ──  ────────  ─────
                    0   1  좋다          1
                    1   2  -             0
                """)
    }

    @Test func aLongTableIsShownByItsEnds() throws {
        let long = try table("n\n" + (0..<2000).map { "\($0)\n" }.joined())
        let lines = "\(long)".split(separator: "\n")
        #expect(lines.count == 13)
        #expect(lines[0].hasPrefix("2,000 × 1"))
        #expect(lines[7].contains("…"))
        #expect(lines[12].hasPrefix("    1,999"))
    }

    @Test func longTextsAreShownInOneLine() throws {
        let own = try table("t\n\"a\nb\(String(repeating: "x", count: 100))\"\n")
        #expect("\(own)".contains("a b\(String(repeating: "x", count: 57))…"))
        #expect("\(own)".split(separator: "\n").count == 3)
        // Hangul is twice as wide.
        #expect("\(try table("t\n\(String(repeating: "가", count: 100))\n"))".contains(" \(String(repeating: "가", count: 30))…"))
    }
}
