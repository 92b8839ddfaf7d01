/// What JavaScript, Java, C and R call what a lesson has too.
extension ForeignNames {
    mutating func addOtherLanguages() {
        add([
            "console.log(x)": "print($*)",
            "System.out.println(x)": "print($*)",
            "System.out.print(x)": "print($*)",
            "println(x)": "print($*)",
            "printf(format, *)": "print(String(format: $format))",
            "printf(format, a)": "print(String(format: $format, $a))",
            "printf(format, a, b)": "print(String(format: $format, $a, $b))",
            "Math.sqrt(x)": "sqrt($x)", "Math.pow(x, y)": "pow($x, $y)", "Math.max(x, y)": "max($x, $y)", "Math.min(x, y)": "min($x, $y)",
            "Math.abs(x)": "abs($x)", "Math.round(x)": "round($x)", "Math.floor(x)": "floor($x)", "Math.PI": "Double.pi",
            "Math.random()": "Double.random(in: 0..<1)",
            "c()": "[$*]", "length(x)": "$x.count", "nrow(x)": "$x.count", "nchar(x)": "$x.count", "rev(x)": "Array($x.reversed())",
            "head(x, n)": "Array($x.prefix($n))", "tail(x, n)": "Array($x.suffix($n))", "seq(from, to)": "Array($from...$to)",
            "rep(x, times)": "Array(repeating: $x, count: $times)", "unique(x)": "Set($x).sorted()", "toupper(x)": "$x.uppercased()",
            "tolower(x)": "$x.lowercased()", "cat(x)": "print($*)", "paste(a, b)": "\"\\($a) \\($b)\"", "sapply(x, f)": "$x.map $f",
            "lapply(x, f)": "$x.map $f",
            "parseInt(x)": "Int($x)", "parseFloat(x)": "Double($x)",
        ])
        add(modules: ["console": "console", "System": "System", "Math": "Math"])
    }
}
