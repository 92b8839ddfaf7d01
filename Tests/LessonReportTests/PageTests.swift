import LessonDocument
import LessonExecution
import LessonReport
import RNN
import Testing

@Suite struct PageTests {
    @Test func theSameRunGivesTheSameBytes() throws {
        #expect(try htmlPage(Fixture.korean()) == htmlPage(Fixture.korean()))
    }

    @Test func thePageSpeaksTheLessonsLanguage() throws {
        let korean = try htmlPage(Fixture.korean())
        #expect(korean.contains("<html lang=ko") && korean.contains("이 페이지를 만든 것") && korean.contains("본문으로 건너뛰기"))
        let english = try htmlPage(Fixture.english())
        #expect(english.contains("<html lang=en") && english.contains("What made this page"))
    }

    @Test func aSampleIsSaidToBeOneAtTheHead() throws {
        let english = try htmlPage(Fixture.english())
        let notice = try #require(english.range(of: "come from a built-in sample, not from the real IMDB data"))
        #expect(notice.lowerBound < (try #require(english.range(of: "<main"))).lowerBound)
        #expect(try !htmlPage(Fixture.korean()).contains("내장된 표본"))
    }

    @Test func linesHaveTheLessonsNumbersAndShapes() throws {
        let run = try Fixture.korean()
        let page = htmlPage(run)
        let block = try #require(run.lesson.blocks.first { $0.id == "padded" })
        #expect(page.contains("<a id=L\(block.codeLine + 1) class="))
        #expect(!page.contains("<a id=L\(block.codeLine)>"), "the directive's line is not shown")
        #expect(page.contains("<small>(20000, 100)</small>"))
        #expect(page.contains("id=block.padded") && page.contains("id=길이"))
    }

    @Test func everyKindOfOutputIsShown() throws {
        let page = try htmlPage(Fixture.korean())
        for expected in [
            "25,000개의 리뷰", "<td class=derivation>4×(16×8 + 8×8 + 8) = 800</td>", "(None, 100, 16)", "<td class=n>8,809</td>",
            "<title>11 – 195.3: 11,149</title>", "가장 좋은 에포크 34", ">검증</text>", ">손실</text>", "<th scope=row>GRU 8</th>",
            "aria-label=\"tanh와 sigmoid의 S자 곡선. ", "<figcaption>그림\u{A0}1. 두 함수는 모양이 같고 범위가 다르다.</figcaption>",
        ] {
            #expect(page.contains(expected), "\(expected)")
        }
    }

    @Test func picturesOfWhatIsInsideAreShownWithTheirNumbers() throws {
        let page = try htmlPage(Fixture.korean())
        for expected in [
            ">11,077</text>", ">삭제 게이트</text>", "패딩 7단계는 생략 · 예측 0.", "<caption>셀 상태</caption>", ">&lt;script&gt;</text>", ">8단계 생략</text>",
            "타임스텝 21개가 같은 가중치를 씁니다: W 16×32, U 8×32, b 32", "<td>2 × 3H</td><td>2 × 24</td><td class=n>48</td>",
            "<strong>624</strong>", "<p class=review><del>&lt;start&gt;</del> <del>", "<span class=pad>0</span> &lt;start&gt;",
            "<th scope=row>GRU &lt;b&gt;</th>", "<td>4 (3)</td>", "class=\"column s0\"", ">10⁻⁶</text>", "<circle class=\"point s0\"",
        ] {
            #expect(page.contains(expected), "\(expected)")
        }
    }

    /// Only what the engine draws of its own accord has names in the page's language.
    @Test func aLessonsOwnNamesStayAsTheyAre() throws {
        let own = Plot(title: "", panels: [.init(xLabel: "epoch", yLabel: "loss", series: [.init(name: "training", x: [1, 2], y: [3, 4])])])
        let map = HeatMap(title: "cell state", rows: ["a"], columns: ["b"], values: [[1]], lowest: 0, highest: 1)
        let page = try Fixture.page(of: [.chart(.init(own)), .chart(.init(map))], frontMatter: "---\nlang: ko\n---\n")
        for name in ["epoch", "loss", "training", "cell state"] { #expect(page.contains(">\(name)</text>"), "\(name)") }
    }

    @Test func formulasAreMathML() throws {
        let page = try htmlPage(Fixture.korean())
        for expected in [
            "<span class=\"tie\"><math><msub><mi>h</mi><mi>t</mi></msub></math>는</span>", "<math display=block><mtable displaystyle=true class=aligned>",
            "<mtd class=right><msub><mi>f</mi><mi>t</mi></msub></mtd>", "<mi mathvariant=normal class=bold>W</mi>", ">⊙</mo>",
            "<munderover><mo movablelimits=true>∑</mo>", "<mover accent=true><mi>c</mi><mo stretchy=false>~</mo></mover>", "<mtext>양수이면</mtext>",
            "<mo form=prefix lspace=0 rspace=0>−</mo><mn>1</mn>", "<mo stretchy=true symmetric=true form=prefix>{</mo>",
        ] {
            #expect(page.contains(expected), "\(expected)")
        }
    }

    @Test func notesCallOutsAndNeighboursSpeakTheLessonsLanguage() throws {
        let page = try htmlPage(Fixture.korean())
        for expected in [
            "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"각주\">", "aria-label=\"본문으로 돌아가기\"", "<p class=kind>참고</p>",
            "<div class=\"callout caution\" role=note><p class=kind>조심</p>",
            "<a href=\"5%EC%A3%BC%EC%B0%A8%20%ED%95%A9%EC%84%B1%EA%B3%B1.html\" rel=prev><span>이전</span><strong>5주차 합성곱</strong></a>",
            "<a href=week7.html rel=next><span>다음</span><strong>week7</strong></a>",
        ] {
            #expect(page.contains(expected), "\(expected)")
        }
    }

    @Test func anErrorStandsInItsPlace() throws {
        let page = try htmlPage(Fixture.korean())
        #expect(page.contains("<code>padded</code> has 20000 rows"))
        #expect(page.contains("padded[<mark>20000</mark>]"))
        // Two columns for the Hangul syllable before it.
        #expect(page.contains("<span class=caret>\n    │     " + String(repeating: " ", count: 16) + "^~~~~</span>"))
        #expect(page.contains("<code>oops</code> 블록이 <code>wrong</code>을 만들지 못해"))
        #expect(page.contains("<a href=#block.oops>oops</a>"))
    }

    @Test func theCharactersAtFaultAreMarkedInTheCode() throws {
        let page = try htmlPage(Fixture.korean())
        #expect(page.contains("class=fault>    <b>let</b> 행 = padded[<mark><i>20000</i></mark>]\n</a>"))
    }

    @Test func codeCanBeFolded() throws {
        let page = try htmlPage(Fixture.run("```swift\n//| id: a\n//| echo: fold\nlet folded = 1\n```\n\n```swift\nlet open = 2\n```\n", file: "a.md"))
        #expect(page.contains("<details class=folded><summary>Code: a</summary>\n<div class=code>"))
        #expect(page.components(separatedBy: "class=folded").count == 2 && page.contains("folded = "))
    }

    @Test func wideLettersTakeTwoColumnsWhereThereAreColumns() throws {
        let page = try htmlPage(Fixture.korean())
        #expect(page.contains("<b class=w>고</b><b class=w>양</b><b class=w>이</b>       1  ####"))
        #expect(page.contains("평균 239.00925"))
    }

    @Test func optionsAreFollowed() throws {
        let page = try htmlPage(
            Fixture.run(
                "```swift\n//| id: load\n//| echo: false\nlet secret = 1\n```\n\n```swift\n//| id: padded\n//| output: false\nlet open = 1\n```\n",
                file: "a.md"))
        #expect(!page.contains("secret") && page.contains("25,000개의 리뷰"))
        #expect(page.contains("open") && !page.contains("158]"))
    }

    @Test func chartsWithoutNumbersDoNoHarm() throws {
        let bad: [Double] = [.nan, .infinity, -.infinity]
        let panels: [[Plot.Series]] = [
            [], [.init(name: "a", x: [], y: [])], [.init(name: "a", x: [1, 2, 3], y: bad)], [.init(name: "a", x: bad, y: [1, 2, 3])],
            [.init(name: "a", x: [1], y: [2])], [.init(name: "a", x: [1, 2, 3], y: [5, 5, 5])], [.init(name: "a", x: [1, 2], y: [1e308, -1e308])],
            [.init(name: "", x: [1, 2, 3, 4], y: [1, .nan, 3, 4]), .init(name: "긴 이름이 있는 곡선 하나", x: [1, 2], y: [1])],
        ]
        var outputs = panels.map {
            Output.chart(.init(Plot(title: "", panels: [.init(xLabel: "x", yLabel: "y", series: $0, marker: .init(x: .nan, label: "m"))])))
        }
        outputs.append(.chart(.init(Plot(title: "none", panels: []))))
        outputs += [
            .chart(.init(Histogram(counts: [], edges: []))), .chart(.init(Histogram(counts: [1], edges: [0, .nan]))),
            .chart(.init(Histogram(counts: [0, 0], edges: [0, 1, 2]))), .chart(.init(Histogram(counts: [3], edges: [2, 2]))),
            .chart(.init(Table(columns: [], rows: []))), .chart(.init(Table(columns: ["a"], rows: [[], ["1", "2"]]))),
            .chart(.init(ModelSummary(modelName: "", rows: []))),
        ]
        var run = try Fixture.run("```swift\n1\n```\n", file: "a.md")
        run.blocks[0].outputs = outputs
        let page = htmlPage(run)
        let drawn = page.components(separatedBy: "<svg").dropFirst().map { $0.components(separatedBy: "</svg>")[0] }
        #expect(!drawn.isEmpty)
        for drawing in drawn {
            for word in ["nan", "inf", "NaN"] { #expect(!drawing.contains("\"\(word)") && !drawing.contains(" \(word)"), "\(drawing)") }
        }
        #expect(page.contains("Nothing to draw"))
        #expect(!textPage(run).isEmpty)
    }

    @Test func textIsTheLessonWithItsOutputs() throws {
        let text = try textPage(Fixture.korean())
        #expect(text.hasPrefix("# 순환 신경망으로 영화 리뷰 읽기\n\n6주차"))
        #expect(text.contains("```output\n25,000개의 리뷰\n첫 리뷰: 1 14 22 16 43 2\n(25000,)\n```\n"))
        #expect(text.contains("오류: index 20000 is out of range"))
        #expect(!text.contains("results\n```"), "the block with `echo: false`")
    }
}
