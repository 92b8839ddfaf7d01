/// SwiftParser's names for parts of the code, in Korean: "function call" is 함수 호출.
enum SyntaxName {
    /// Nil where there is none. What stands in quotes is code, and stays.
    static func korean(_ name: Substring) -> String? {
        if let known = names[String(name)] { return known }
        guard name.first == "'", name.count > 2 else { return nil }
        for (ending, korean) in endings {
            if let code = name.droppingEnd(ending), code.last == "'", code.count > 2 { return code + korean }
        }
        return name.last == "'" ? String(name) : nil
    }

    /// Behind a word in quotes: `'for' statement`.
    private static let endings = [
        (" statement", " 문"), (" expression", " 식"), (" clause", " 절"), (" block", " 블록"), (" pattern", " 패턴"), (" modifier", " 제어자"),
        (" directive", " 지시어"), (" operator", " 연산자"), (" arguments", " 인자"), (" specifier", " 지정자"),
    ]

    private static let names: [String: String] = [
        // Expressions.
        "expression": "식", "value": "값", "array": "배열", "array element": "배열의 원소", "dictionary": "딕셔너리", "dictionary element": "딕셔너리의 항목",
        "key": "키", "tuple": "튜플", "function call": "함수 호출", "called expression": "부를 함수", "arguments": "인자", "argument": "인자", "label": "레이블",
        "trailing closure": "후행 클로저", "trailing closures": "후행 클로저", "subscript": "서브스크립트", "member access": "멤버 접근", "base": "앞부분",
        "operator": "연산자", "binary operator": "이항 연산자", "prefix operator": "전위 연산자", "postfix operator": "후위 연산자", "postfix expression": "후위 식",
        "ternary expression": "삼항 식", "ternary operator": "삼항 연산자", "condition": "조건", "first choice": "첫 번째 값", "second choice": "두 번째 값",
        "force unwrap": "강제 언래핑", "optional chaining": "옵셔널 체이닝", "inout expression": "'&' 식", "key path": "키 경로", "key path component": "키 경로의 부분",
        "root": "시작 타입", "closure": "클로저", "closure signature": "클로저의 머리", "closure parameter": "클로저의 매개변수",
        "closure capture": "클로저 캡처", "closure capture clause": "클로저 캡처 목록",

        // Literals.
        "integer literal": "정수", "float literal": "소수", "floating literal": "소수", "bool literal": "참거짓 값", "string literal": "문자열",
        "simple string literal": "문자열", "string segment": "문자열의 부분", "regex literal": "정규식", "regex pattern": "정규식",

        // Statements and patterns.
        "statement": "문장", "statements": "문장", "labeled statement": "레이블이 붙은 문장", "label name": "레이블 이름", "code block": "코드 블록",
        "body": "본문", "else body": "'else'의 본문", "switch case": "'switch'의 케이스", "optional binding": "옵셔널 바인딩", "pattern": "패턴",
        "tuple pattern": "튜플 패턴", "value binding pattern": "값 바인딩 패턴", "wildcard pattern": "'_' 패턴", "wildcard": "'_'", "pattern matching": "패턴 매칭",
        "thrown type": "던지는 타입", "throws clause": "'throws' 절",

        // Declarations.
        "declaration": "선언", "variable": "변수 선언", "function": "함수", "function signature": "함수의 머리", "initializer": "이니셜라이저",
        "deinitializer": "소멸자", "struct": "구조체", "class": "클래스", "enum": "열거형", "enum case": "열거형의 케이스", "elements": "케이스",
        "associated values": "연관값", "protocol": "프로토콜", "extension": "확장", "actor": "액터", "import": "'import' 문", "macro": "매크로",
        "macro expansion": "매크로", "typealias declaration": "타입 별칭", "associatedtype declaration": "연관 타입", "accessor": "접근자", "accessors": "접근자",
        "operator declaration": "연산자 선언", "precedencegroup": "우선순위 그룹", "precedence group": "우선순위 그룹", "fixity": "연산자의 자리",
        "parameter": "매개변수", "parameters": "매개변수", "parameter clause": "매개변수 목록", "parameter list": "매개변수 목록", "default value": "기본값",
        "name": "이름", "internal name": "안쪽 이름", "identifier": "이름", "dollar identifier": "'$' 이름", "attribute": "특성", "attributes": "특성",
        "attribute list": "특성 목록", "modifier": "제어자", "modifiers": "제어자", "effect specifiers": "'throws'와 'async'", "member block": "멤버 블록",
        "member list": "멤버 목록", "generic parameter": "타입 매개변수", "generic parameter clause": "타입 매개변수 목록", "generic argument": "타입 인자",
        "generic argument clause": "타입 인자 목록", "generic where clause": "'where' 절", "inheritance clause": "따르는 타입의 목록",
        "inherited type": "따르는 타입", "conformance requirement": "프로토콜 요구 사항", "same type requirement": "같은 타입 요구 사항",

        // Types.
        "type": "타입", "type annotation": "타입 표기", "return type": "반환 타입", "array type": "배열 타입", "dictionary type": "딕셔너리 타입",
        "key type": "키의 타입", "value type": "값의 타입", "element type": "원소의 타입", "tuple type": "튜플 타입", "function type": "함수 타입",
        "optional type": "옵셔널 타입", "implicitly unwrapped optional type": "저절로 풀리는 옵셔널 타입", "member type": "멤버 타입", "metatype": "메타타입",
        "base type": "앞의 타입", "type specifier": "타입 지정자", "left-hand type": "왼쪽 타입", "right-hand type": "오른쪽 타입", "constrained type": "제약된 타입",

        // The file.
        "module name": "모듈 이름", "module selector": "모듈 선택자", "source file": "코드", "end of file": "코드의 끝", "token": "코드", "syntax": "코드",
        "editor placeholder": "편집기의 자리 표시",
        "conditional compilation clause": "조건부 컴파일", "conditional compilation block": "조건부 컴파일",
    ]
}
