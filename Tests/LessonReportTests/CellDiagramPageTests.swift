import LessonExecution
import LessonReport
import RNN
import Testing

/// The pictures of cells, read back from the page.
@Suite struct CellDiagramPageTests {
    private static let korean = "---\nlang: ko\n---\n"

    /// The page's drawings of it.
    private func drawings(_ diagram: CellDiagram, _ frontMatter: String = "") throws -> [Substring] {
        try Fixture.page(of: [.chart(.init(diagram))], frontMatter: frontMatter).matches(of: /<svg class="map".*?<\/svg>/.dotMatchesNewlines()).map(\.0)
    }

    private func texts(_ drawing: Substring) -> [String] {
        drawing.matches(of: /<text[^>]*>(.*?)<\/text>/).map { String($0.1.replacing(/<[^>]*>/, with: "")) }
    }

    private func count(_ part: String, in drawing: Substring) -> Int { drawing.components(separatedBy: part).count - 1 }

    @Test func anLSTMHasItsGatesByTheLessonsNames() throws {
        let names = ["σ", "삭제", "게이트", "σ", "입력", "게이트", "tanh", "후보", "σ", "출력", "게이트"]
        let states = ["ct−1", "ht−1", "xt", "ft", "it", "c\u{303}t", "ot", "ct", "ht", "ht"]
        let found = texts(try drawings(cellDiagram(.lstm), Self.korean)[0])
        #expect(found == names + ["×", "×", "+", "tanh", "×"] + states + ["가중치를 곱하고 더하며, 적힌 σ나 tanh를 지나는 곳", "가중치 없이 성분끼리 계산하는 곳"])
        let english = texts(try drawings(cellDiagram(.lstm))[0])
        #expect(Array(english[..<11]) == ["σ", "forget", "gate", "σ", "input", "gate", "tanh", "candidate", "σ", "output", "gate"])
    }

    @Test func aGRUResetsBehindTheProductOrBeforeIt() throws {
        let after = texts(try drawings(cellDiagram(.gru), Self.korean)[0]), before = texts(try drawings(cellDiagram(.gruResetBefore), Self.korean)[0])
        #expect(Array(after[..<8]) == ["σ", "리셋", "게이트", "σ", "업데이트", "게이트", "tanh", "후보"])
        #expect(after.filter { $0 == "U" } == ["U"] && after.filter { $0 != "U" } == before)
        #expect(Array(after.suffix(9).prefix(7)) == ["ht−1", "xt", "rt", "zt", "h\u{303}t", "ht", "ht"])
    }

    @Test func aSimpleRNNIsOneDrawing() throws {
        let found = try drawings(cellDiagram(.simpleRNN), Self.korean)
        #expect(found.count == 1)
        #expect(Array(texts(found[0])[..<9]) == ["U", "W", "+", "tanh", "b", "ht−1", "xt", "ht", "ht"])
        #expect(texts(found[0])[9...].joined(separator: " ") == "은닉 상태 입력에 W를, 앞의 은닉 상태에 U를 곱해 절편 b와 더하고 tanh를 지납니다")
    }

    /// Of each drawing in a sequence: the layers that are lit, the signs, and what stands beneath.
    @Test func oneStepAfterTheOtherIsLit() throws {
        let wanted: [(layers: Int, signs: Int, title: String)] = [
            (1, 1, "1. 삭제 게이트"), (2, 1, "2. 입력 게이트 · 후보"), (0, 3, "3. 셀 상태"), (1, 1, "4. 출력 게이트 · 은닉 상태"),
        ]
        let found = try drawings(cellDiagram(.lstm), Self.korean)
        #expect(found.count == 5 && !found[0].contains("lit\"") && !found[0].contains("<g "))
        for (drawing, wanted) in zip(found.dropFirst(), wanted) {
            #expect(drawing.matches(of: /<rect class="box lit"[^>]*height="46"/).count == wanted.layers, "\(wanted)")
            #expect(count("<circle class=\"box lit\"", in: drawing) == wanted.signs, "\(wanted)")
            #expect(texts(drawing).contains(wanted.title), "\(texts(drawing))")
            // Everything of the cell is in each: dim or lit.
            #expect(count("class=\"box", in: drawing) == 9 && count("class=\"arrow", in: drawing) == count("class=\"arrow", in: found[0]))
        }
        // The lit names are bold: those of the forget gate, what it reads and what comes out of it.
        let bold = found[1].matches(of: /<text class="name legend"[^>]*>(.*?)<\/text>/).map { String($0.1.replacing(/<[^>]*>/, with: "")) }
        #expect(bold == ["σ", "삭제", "게이트", "×", "ht−1", "xt", "ft", "1. 삭제 게이트"])
    }

    @Test func aSingleDrawingLightsWhatIsAskedFor() throws {
        let found = try drawings(cellDiagram(.gru, lit: [.resetGate]))
        #expect(found.count == 1 && texts(found[0]).contains("reset gate") && texts(found[0]).contains("how much of the hidden state before goes into the"))
        #expect(found[0].matches(of: /<rect class="box lit"[^>]*height="46"/).count == 1)
        #expect(try drawings(cellDiagram(.gru, lit: [])).count == 1)
    }

    /// What is read out says what flows where, and no two drawings are called the same.
    @Test(arguments: CellKind.allCases) func drawingsAreToldInWords(_ kind: CellKind) throws {
        for (frontMatter, flow) in [
            (Self.korean, "입력이 아래에서 들어오고, 새 은닉 상태가 오른쪽과 위로"), ("", "the input from below; the new hidden state goes out at the right and at the top"),
        ] {
            let told = try drawings(cellDiagram(kind), frontMatter).map { try #require($0.firstMatch(of: /aria-label="([^"]*)"/)).1 }
            #expect(Set(told).count == told.count && told[0].contains(flow), "\(told[0])")
            #expect(told[0].contains(frontMatter.isEmpty ? "cell state" : "셀 상태") == (kind == .lstm))
        }
    }

    @Test func whatItsAuthorSaysStandsInTheFirstDrawingsPlace() throws {
        var run = try Fixture.run("```swift\n//| alt: \"</svg><script>\"\nlet a = 1\n```\n", file: "a.md")
        run.blocks[0].outputs = [.chart(.init(cellDiagram(.lstm)))]
        let page = htmlPage(run)
        #expect(page.contains("aria-label=\"&lt;/svg&gt;&lt;script&gt;\"") && page.components(separatedBy: "role=\"img\"").count == 6)
    }

    @Test func equationsAreFoldedBeneath() throws {
        func equations(_ kind: CellKind, _ frontMatter: String) throws -> [String] {
            let page = try Fixture.page(of: [.chart(.init(cellDiagram(kind)))], frontMatter: frontMatter)
            let details = try #require(page.firstMatch(of: /<details><summary>(?:식으로 보기|The equations)<\/summary>(.*?)<\/details>/.dotMatchesNewlines())).1
            return details.matches(of: /<mtr>(.*?)<\/mtr>/).map { String($0.1.replacing(/<\/mtd><mtd[^>]*>/, with: " ").replacing(/<[^>]*>/, with: "")) }
        }
        #expect(
            try equations(.lstm, Self.korean) == [
                "ft =σ(xtWf+ht−1Uf+bf) 삭제\u{A0}게이트", "it =σ(xtWi+ht−1Ui+bi) 입력\u{A0}게이트", "c~t =tanh(xtWc+ht−1Uc+bc) 후보",
                "ct =ft⊙ct−1+it⊙c~t 셀\u{A0}상태", "ot =σ(xtWo+ht−1Uo+bo) 출력\u{A0}게이트", "ht =ot⊙tanh(ct) 은닉\u{A0}상태",
            ])
        #expect(
            try equations(.gru, "") == [
                "rt =σ(xtWr+br+ht−1Ur+cr) reset\u{A0}gate", "zt =σ(xtWz+bz+ht−1Uz+cz) update\u{A0}gate", "h~t =tanh(xtWg+bg+rt⊙(ht−1Ug+cg)) candidate",
                "ht =zt⊙ht−1+(1−zt)⊙h~t hidden\u{A0}state",
            ])
        #expect(try equations(.gruResetBefore, "")[2] == "h~t =tanh(xtWg+(rt⊙ht−1)Ug+bg) candidate")
        #expect(try equations(.simpleRNN, "") == ["ht =tanh(xtW+ht−1U+b) hidden\u{A0}state"])
    }

    /// Nothing is set so small that it can't be read, nor ends outside its drawing.
    @Test(arguments: CellKind.allCases) func drawingsHaveRoom(_ kind: CellKind) throws {
        for drawing in try drawings(cellDiagram(kind), Self.korean) {
            let size = try #require(drawing.firstMatch(of: /viewBox="0 0 ([0-9.]+) ([0-9.]+)"/))
            let (width, height) = (try #require(Double(size.1)), try #require(Double(size.2)))
            // Two beside each other on A4.
            #expect(width <= 330)
            for place in drawing.matches(of: /\sx="?([0-9.]+)"? y="?([0-9.]+)"?/) {
                #expect(Double(place.1)! >= 0 && Double(place.1)! < width && Double(place.2)! > 0 && Double(place.2)! < height, "\(place.0)")
            }
            for size in drawing.matches(of: /font-size="?([0-9.]+)/) { #expect(Double(size.1)! >= 11) }
        }
    }
}
