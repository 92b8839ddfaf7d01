import Wording

extension TypingSlip {
    func korean(_ code: String) -> String {
        switch self {
        case .unclosed(let signs, let line):
            (line.map { "\($0)행에서 연 괄호를 닫는 " } ?? "") + "\("`\(signs)`".with(.이가)) 빠졌습니다. `\(code)`처럼 씁니다"
        case .unopened(let sign): "짝이 맞는 여는 괄호가 없는 \("`\(sign)`".with(.이가)) 있습니다. `\(code)`처럼 씁니다"
        case .openBlock(let line): "\(line)행의 `{`가 닫히지 않았습니다. 이 줄 다음에 `}`만 있는 줄을 넣습니다"
        case .closedBlock: "짝이 맞는 `{`가 없는 `}`입니다. 지웁니다"
        case .comma: "쉼표가 빠졌습니다. `\(code)`처럼 씁니다"
        case .labelSign: "이름 붙은 인자에는 콜론을 씁니다: `\(code)`"
        case .unclosedText: "문자열을 닫는 따옴표가 빠졌습니다. `\(code)`처럼 씁니다"
        case .unopenedText: "문자열을 여는 따옴표가 빠졌습니다. `\(code)`처럼 씁니다"
        case .longText: "여러 줄 문자열의 따옴표는 각각 다른 줄에 씁니다: `\(code)`"
        case .spacing: "기호 양쪽에는 빈칸을 모두 넣거나 모두 뺍니다: `\(code)`"
        case .assignment: "값은 `=` 하나로 넣습니다: `\(code)`"
        case .equality: "값을 비교할 때는 `==`를 씁니다: `\(code)`"
        case .range: "범위는 `..<`로, 끝을 포함하면 `...`로 씁니다: `\(code)`"
        case .thousands: "숫자 안에는 쉼표를 넣지 않습니다: `\(code)`"
        case .lineEnd: "`\\` 없이도 다음 줄로 이어집니다: `\(code)`"
        case .doubleSign(let sign): "참과 거짓은 \("`\(sign)`".with(.으로)) 잇습니다: `\(code)`"
        case .trailing(let sign): "줄 끝의 `\(sign)` 뒤에 이어지는 것이 없습니다: `\(code)`"
        case .reserved(let word):
            "\("`\(word)`".with(.은는)) Swift의 예약어라서 이름으로 쓸 수 없습니다. `\(code)`처럼 다른 이름을 씁니다"
        case .capital(let word): "\("`\(word)`".with(.은는)) 소문자로 씁니다: `\(code)`"
        case .nameForm: "이름은 글자로 시작하고 글자, 숫자, `_`만 빈칸 없이 씁니다: `\(code)`"
        case .numberForm: "소수점 앞뒤에는 숫자를 쓰고 숫자 뒤에 글자를 붙이지 않습니다: `\(code)`"
        case .loop: "반복문은 범위나 리스트를 차례로 훑습니다: `\(code)`"
        case .values: "값이 여러 개이면 괄호로 묶습니다: `\(code)`"
        case .repetition: "같은 값이 여러 번 들어 있는 리스트는 이렇게 만듭니다: `\(code)`"
        case .switching: "경우를 나눌 때는 `switch`를 씁니다: `\(code)`"
        case .prompt: "줄 앞의 표시는 노트북이나 터미널이 보여 주는 것이므로 코드에 넣지 않습니다: `\(code)`"
        case .unpacking: "리스트는 위치로 값을 꺼냅니다: `\(code)`"
        case .star: "리스트는 `*` 없이 그대로 넣습니다: `\(code)`"
        case .callBrackets: "함수에 넣는 값은 소괄호 안에 씁니다: `\(code)`"
        case .newWord: "`new` 없이 만듭니다: `\(code)`"
        case .mainGuard: "블록은 위에서부터 차례로 실행됩니다. 이 줄을 지우고 안에 있던 문장을 그대로 이어서 씁니다"
        case .closureHead: "클로저의 매개변수와 본문 사이에는 `in`을 씁니다: `\(code)`"
        case .product: "곱셈에는 `*`를 씁니다: `\(code)`"
        case .quoteWithin: "문자열 안의 따옴표 앞에는 `\\`를 붙입니다: `\(code)`"
        case .percentage: "백분율은 숫자로 씁니다: `\(code)`"
        case .interpolation: "문자열 안의 값은 `\\(…)`로 씁니다: `\(code)`"
        case .missing: "값이 빠졌습니다. `\(code)`처럼 기호 뒤에 값을 씁니다"
        case .oneByOne: "한 번에 하나씩 씁니다: `\(code)`"
        case .textBetween: "코드에 적는 설명은 주석으로 씁니다: `\(code)`"
        }
    }
}
