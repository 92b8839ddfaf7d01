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
            "parseInt(x)": "Int($x)", "parseFloat(x)": "Double($x)",
        ])
        add(modules: ["console": "console", "System": "System", "Math": "Math"])
    }
}
