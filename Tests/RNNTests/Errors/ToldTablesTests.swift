import RNN
import Testing
import Wording

/// What is wrong in one's own files, and with what is asked of them, in both languages.
@Suite struct ToldTablesTests {
    private static let files: [(DataError.OwnFileFault, english: String, korean: String)] = [
        (.empty, "there is nothing in it", "파일에 내용이 없습니다"),
        (.ending, "a table's file ends in `.csv`, `.tsv` or `.json`", "표가 든 파일의 이름은 `.csv`, `.tsv`, `.json` 가운데 하나로 끝나야 합니다"),
        (.tensorEnding, "a file of tensors ends in `.npz` or `.safetensors`", "텐서가 든 파일의 이름은 `.npz`나 `.safetensors`로 끝나야 합니다"),
        (
            .raggedRow(line: 3, fields: 1, columns: 2, quotesMayCount: false),
            "line 3 has 1 field, and the first row has 2; put a text with a separator in it into quotes, or mend the line",
            "3번째 줄의 칸은 1개인데 첫 행의 칸은 2개입니다. 구분 기호가 든 글은 따옴표로 감싸거나, 그 줄을 고치세요"
        ),
        (
            .raggedRow(line: 3, fields: 4, columns: 2, quotesMayCount: true),
            "line 3 has 4 fields, and the first row has 2; if quotes hold fields together in this file, say `quotes: true`",
            "3번째 줄의 칸은 4개인데 첫 행의 칸은 2개입니다. 이 파일에서 따옴표가 칸을 묶는 표시라면 `quotes: true`라고 쓰세요"
        ),
        (
            .unclosedQuote(line: 9),
            "the quote at the beginning of a field in line 9 is never closed; if quotes are letters like others in this file, say `quotes: false`",
            "9번째 줄에서 칸을 여는 따옴표가 끝까지 닫히지 않습니다. 이 파일에서 따옴표가 보통 글자라면 `quotes: false`라고 쓰세요"
        ),
        (
            .duplicateColumn("label"), "two columns are called `label`; give one another name, or say `header: false` if the first row holds values",
            "`label`이라는 열이 두 개입니다. 하나의 이름을 바꾸거나, 첫 행이 값이라면 `header: false`라고 쓰세요"
        ),
        (.tooManyFields(limit: 5), "it has more than 5 values, and at most so many are read", "값이 5개를 넘습니다. 그만큼까지만 읽습니다"),
        (.tooManyColumns(limit: 5), "it has more than 5 columns, and at most so many are read", "열이 5개를 넘습니다. 그만큼까지만 읽습니다"),
        (
            .encoding(.utf8, line: 2, looksLike: .cp949),
            "line 2 is not UTF-8; it looks like CP949: say `encoding: cp949`, or `iconv -f cp949 -t utf-8` makes UTF-8 of it",
            "2번째 줄이 UTF-8이 아닙니다. CP949처럼 보입니다. `encoding: cp949`라고 쓰거나 `iconv -f cp949 -t utf-8`로 UTF-8 파일을 만드세요"
        ),
        (
            .encoding(.cp949, line: nil, looksLike: .utf8), "it is not CP949; it looks like UTF-8: leave `encoding` out",
            "파일이 CP949가 아닙니다. UTF-8처럼 보입니다. `encoding`을 빼세요"
        ),
        (.encoding(.utf8, line: 1, looksLike: nil), "line 1 is not UTF-8; save it as UTF-8", "1번째 줄이 UTF-8이 아닙니다. UTF-8로 저장하세요"),
        (
            .json(line: 2, .malformed(expected: .sign(":"), found: .endOfFile)), "line 2 is not JSON: expected `:`, found the end of the file",
            "2번째 줄이 JSON에 맞지 않습니다. `:`이 와야 할 곳에 파일의 끝이 있습니다"
        ),
        (
            .notAListOfObjects, "of JSON a list of objects is read, each object a row: `[{\"text\": \"…\", \"label\": 1}, …]`",
            "JSON은 객체의 목록만 읽으며, 객체 하나가 한 행입니다: `[{\"text\": \"…\", \"label\": 1}, …]`"
        ),
        (
            .nestedValue(key: "a", row: 4),
            "the value of `a` in object 4 is a list or an object; a table's values are texts, numbers, `true`, `false` and `null`",
            "인덱스 4의 객체에서 `a`의 값이 목록이나 객체입니다. 표의 값은 텍스트, 숫자, `true`, `false`, `null`이어야 합니다"
        ),
        (.damaged(.unreadable(file: "t", reason: .folder)), "it is a folder", "폴더입니다"),
        (
            .noNumbers(array: "a", type: "BOOL"), "`a` holds no numbers, but `BOOL`; only arrays of numbers are read",
            "`a`에는 숫자가 아니라 `BOOL`이 들어 있습니다. 숫자 배열만 읽습니다"
        ),
    ]

    private static let tables: [(DataError.TableFault, english: String, korean: String)] = [
        (
            .noColumn("lable", present: ["id", "label"]), "there is no column `lable`; the columns are `id`, `label`; did you mean `label`?",
            "`lable`이라는 열이 없습니다. 열의 이름: `id`, `label`. 혹시 `label`을 쓰려고 했나요?"
        ),
        (.noRow(5, count: 5), "there is no row 5: rows are 0 to 4", "인덱스 5의 행이 없습니다. 행의 인덱스는 0부터 4까지입니다"),
        (.noRow(0, count: 0), "there is no row 0: the table has none", "인덱스 0의 행이 없습니다. 표에 행이 없습니다"),
        (.negativeLength(-1), "a table can't have -1 rows; the number must be 0 or more", "표의 행이 -1개일 수는 없습니다. 개수는 0 이상이어야 합니다"),
        (
            .missingValues(column: "n", count: 2, firstRow: 7, .integers),
            "column `n` lacks 2 values, the first in row 7; leave such rows out with `dropMissing()`, or say what stands for them: `integers(missing: 0)`",
            "`n` 열에 값이 2개 빠져 있습니다. 처음으로 빠진 곳은 인덱스 7의 행입니다. `dropMissing()`으로 그런 행을 빼거나, 대신 쓸 값을 정하세요: `integers(missing: 0)`"
        ),
        (
            .otherKind(column: "n", .texts, wanted: .integers, row: 1, value: "x"),
            "column `n` can't be read as whole numbers: row 1 has `x`; read it as `texts`",
            "`n` 열을 정수로 읽을 수 없습니다. 인덱스 1의 행에 `x`가 있습니다. `texts`로 읽으세요"
        ),
        (
            .noTensor("b", present: ["words"]), "there is no tensor `b`; there are `words`", "`b`라는 텐서가 없습니다. 텐서의 이름: `words`"
        ),
        (
            .noNumbers("b", type: "<U1"), "`b` holds no numbers, but `<U1`; only arrays of numbers are read",
            "`b`에는 숫자가 아니라 `<U1`이 들어 있습니다. 숫자 배열만 읽습니다"
        ),
    ]

    @Test func files() {
        for (fault, english, korean) in Self.files {
            #expect(DataError.ownFile(file: "t.csv", fault).told(in: .english) == "t.csv: " + english)
            #expect(DataError.ownFile(file: "t.csv", fault).told(in: .korean) == "t.csv: " + korean)
        }
    }

    @Test func tables() {
        for (fault, english, korean) in Self.tables {
            #expect(DataError.table(fault).told(in: .english) == english)
            #expect(DataError.table(fault).told(in: .korean) == korean)
        }
    }
}
