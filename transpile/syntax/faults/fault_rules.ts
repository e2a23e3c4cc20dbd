/**
 * What is often wrong, and what to say then. Each alternative matches a faulty stretch of tokens,
 * and says behind `=>` where the fault is and in which words:
 *
 *     at a        at what was matched as `a`
 *     from a b    from the start of `a` to the end of `b`
 *     since a     from the start of `a` to the last token looked at so far
 *     last        at the last token looked at so far
 *     next        at the next token
 *     indent      as `last`, an IndentationError
 *     do name     what the function of that name says
 *
 * In the words, `{a}` is what Python calls the expression `a`, `{text a}` its text, `{line a}` its
 * line. The words are those of CPython 3.13, whose users know them.
 *
 * @module
 */

/** Rules as `compileRules` reads them. */
export const FAULT_RULES = `
fault_arguments:
  ((','.(starred_expression | (assignment_expression | expression !':=') !'=')+ ',' kwargs) | kwargs) a=',' ','.(starred_expression !'=')+ => since a "iterable argument unpacking follows keyword argument unpacking"
  | a=expression b=for_if_clauses ',' [args | expression for_if_clauses] => from a b "Generator expression must be parenthesized"
  | a=NAME b='=' expression for_if_clauses => from a b "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
  | [args ','] a=NAME b='=' &(',' | ')') => from a b "expected argument value expression"
  | a=args b=for_if_clauses => do generatorInCall
  | args ',' a=expression b=for_if_clauses => from a b "Generator expression must be parenthesized"
  | a=args ',' args => do positionalAfterKeyword
fault_kwarg:
  a=('True' | 'False' | 'None') b='=' => from a b "cannot assign to {text a}"
  | a=NAME b='=' expression for_if_clauses => from a b "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
  | !(NAME '=') a=expression b='=' => from a b "expression cannot contain assignment, perhaps you meant \\"==\\"?"
  | a='**' expression '=' b=expression => from a b "cannot assign to keyword argument unpacking"
fault_starred_expression_unpacking:
  a='*' expression '=' b=expression => from a b "cannot assign to iterable argument unpacking"

fault_legacy_expression: a=NAME !'(' b=star_expressions => do legacyStatement
fault_expression:
  !(NAME STRING | SOFT_KEYWORD) a=disjunction b=expression_without_faults => do missingComma
  | a=disjunction 'if' b=disjunction !('else' | ':') => from a b "expected 'else' after 'if' expression"
  | a='lambda' [lambda_params] b=':' &FSTRING_MIDDLE => from a b "f-string: lambda expressions are not allowed without parentheses"
fault_arithmetic:
  sum ('+' | '-' | '*' | '/' | '%' | '//' | '@') a='not' b=inversion => from a b "'not' after an operator must be parenthesized"
fault_factor:
  ('+' | '-' | '~') a='not' b=factor => from a b "'not' after an operator must be parenthesized"
fault_named_expression @memo:
  a=expression ':=' expression => at a "cannot use assignment expressions with {a}"
  | a=NAME '=' b=bitwise_or !('=' | ':=') => from a b "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
  | !(list | tuple | genexp | 'True' | 'None' | 'False') a=bitwise_or b='=' bitwise_or !('=' | ':=') => at a "cannot assign to {a} here. Maybe you meant '==' instead of '='?"
fault_assignment:
  a=fault_ann_assign_target ':' expression => at a "only single target (not {a}) can be annotated"
  | a=star_named_expression ',' star_named_expressions* ':' expression => at a "only single target (not tuple) can be annotated"
  | a=expression ':' expression => at a "illegal target for annotation"
  | (star_targets '=')* a=star_expressions '=' => do assignTarget
  | (star_targets '=')* a=yield_expr '=' => at a "assignment to yield expression not possible"
  | a=star_expressions augassign annotated_rhs => at a "'{a}' is an illegal expression for augmented assignment"
fault_ann_assign_target: list | tuple | '(' fault_ann_assign_target ')' {Second}
fault_del_stmt: 'del' a=star_expressions => do deleteTarget
fault_block: NEWLINE !INDENT => indent "expected an indented block"
fault_comprehension:
  ('[' | '(' | '{') a=starred_expression for_if_clauses => at a "iterable unpacking cannot be used in comprehension"
  | ('[' | '{') a=star_named_expression ',' b=star_named_expressions for_if_clauses => from a b "did you forget parentheses around the comprehension target?"
  | ('[' | '{') a=star_named_expression b=',' for_if_clauses => from a b "did you forget parentheses around the comprehension target?"
fault_dict_comprehension:
  '{' a='**' bitwise_or for_if_clauses '}' => at a "dict unpacking cannot be used in dict comprehension"
fault_double_starred_kvpairs:
  ','.double_starred_kvpair+ ',' fault_kvpair
  | expression ':' a='*' bitwise_or => since a "cannot use a starred expression in a dictionary value"
  | expression a=':' &('}' | ',') => at a "expression expected after dictionary key and ':'"
fault_kvpair:
  a=expression !':' => do missingColonAfterKey
  | expression ':' a='*' bitwise_or => since a "cannot use a starred expression in a dictionary value"
  | expression a=':' &('}' | ',') => at a "expression expected after dictionary key and ':'"
fault_group:
  '(' a=starred_expression ')' => at a "cannot use starred expression here"
  | '(' a='**' expression ')' => at a "cannot use double starred expression here"

fault_parameters:
  a='/' ',' => at a "at least one argument must precede /"
  | (slash_no_default | slash_with_default) param_maybe_default* a='/' => at a "/ may appear only once"
  | [slash_no_default] param_no_default* fault_parameters_helper a=param_no_default => at a "parameter without a default follows parameter with a default"
  | param_no_default* a='(' param_no_default+ [','] b=')' => from a b "Function parameters cannot be parenthesized"
  | [slash_no_default | slash_with_default] param_maybe_default* '*' (',' | param_no_default) param_maybe_default* a='/' => at a "/ must be ahead of *"
  | param_maybe_default+ '/' a='*' => at a "expected comma between / and *"
fault_parameters_helper: slash_with_default | param_with_default+
fault_default: a='=' &(')' | ',') => at a "expected default value expression"
fault_star_etc:
  a='*' (')' | ',' (')' | '**')) => at a "named arguments must follow bare *"
  | '*' param a='=' => at a "var-positional argument cannot have default value"
  | '*' (param_no_default | ',') param_maybe_default* a='*' (param_no_default | ',') => at a "* argument may appear only once"
fault_kwds:
  '**' param a='=' => at a "var-keyword argument cannot have default value"
  | '**' param ',' a=param => at a "arguments cannot follow var-keyword argument"
  | '**' param ',' a=('*' | '**' | '/') => at a "arguments cannot follow var-keyword argument"
fault_lambda_parameters:
  a='/' ',' => at a "at least one argument must precede /"
  | (lambda_slash_no_default | lambda_slash_with_default) lambda_param_maybe_default* a='/' => at a "/ may appear only once"
  | [lambda_slash_no_default] lambda_param_no_default* fault_lambda_parameters_helper a=lambda_param_no_default => at a "parameter without a default follows parameter with a default"
  | lambda_param_no_default* a='(' ','.NAME+ [','] b=')' => from a b "Lambda expression parameters cannot be parenthesized"
  | [lambda_slash_no_default | lambda_slash_with_default] lambda_param_maybe_default* '*' (',' | lambda_param_no_default) lambda_param_maybe_default* a='/' => at a "/ must be ahead of *"
  | lambda_param_maybe_default+ '/' a='*' => at a "expected comma between / and *"
fault_lambda_parameters_helper: lambda_slash_with_default | lambda_param_with_default+
fault_lambda_star_etc:
  '*' (':' | ',' (':' | '**')) => last "named arguments must follow bare *"
  | '*' NAME a='=' => at a "var-positional argument cannot have default value"
  | '*' (lambda_param_no_default | ',') lambda_param_maybe_default* a='*' (lambda_param_no_default | ',') => at a "* argument may appear only once"
fault_lambda_kwds:
  '**' NAME a='=' => at a "var-keyword argument cannot have default value"
  | '**' NAME ',' a=NAME => at a "arguments cannot follow var-keyword argument"
  | '**' NAME ',' a=('*' | '**' | '/') => at a "arguments cannot follow var-keyword argument"
fault_type_params: '[' a=']' => since a "Type parameter list cannot be empty"
fault_type_param:
  '*' NAME a=':' b=expression => do boundOfTypeVarTuple
  | '**' NAME a=':' b=expression => do boundOfParamSpec

fault_import:
  a='import' ','.dotted_name+ 'from' dotted_name => since a "Did you mean to use 'from ... import ...' instead?"
  | 'import' a=NEWLINE => since a "Expected one or more names after 'import'"
fault_import_from_targets:
  import_from_as_names ',' NEWLINE => last "trailing comma not allowed without surrounding parentheses"
  | a=NEWLINE => since a "Expected one or more names after 'import'"
fault_with_item: expression 'as' a=expression &(',' | ')' | ':') => do assignTarget
fault_for_target: ['async'] 'for' a=star_expressions => do forTarget
fault_with_stmt:
  ['async'] 'with' ','.(expression ['as' star_target])+ NEWLINE => last "expected ':'"
  | ['async'] 'with' '(' ','.(expressions ['as' star_target])+ [','] ')' NEWLINE => last "expected ':'"
fault_with_stmt_indent:
  ['async'] a='with' ','.(expression ['as' star_target])+ ':' NEWLINE !INDENT => indent "expected an indented block after 'with' statement on line {line a}"
  | ['async'] a='with' '(' ','.(expressions ['as' star_target])+ [','] ')' ':' NEWLINE !INDENT => indent "expected an indented block after 'with' statement on line {line a}"
fault_try_stmt:
  a='try' ':' NEWLINE !INDENT => indent "expected an indented block after 'try' statement on line {line a}"
  | 'try' ':' block !('except' | 'finally') => last "expected 'except' or 'finally' block"
  | 'try' ':' block* except_block+ a='except' b='*' expression ['as' NAME] ':' => from a b "cannot have both 'except' and 'except*' on the same 'try'"
  | 'try' ':' block* except_star_block+ a='except' [expression ['as' NAME]] ':' => at a "cannot have both 'except' and 'except*' on the same 'try'"
fault_except_stmt:
  'except' ['*'] a=expression ',' expressions ['as' NAME] ':' => since a "multiple exception types must be parenthesized"
  | 'except' ['*'] expression ['as' NAME] NEWLINE => last "expected ':'"
  | 'except' NEWLINE => last "expected ':'"
  | 'except' '*' (NEWLINE | ':') => last "expected one or more exception types"
fault_finally_stmt: a='finally' ':' NEWLINE !INDENT => indent "expected an indented block after 'finally' statement on line {line a}"
fault_except_stmt_indent:
  a='except' expression ['as' NAME] ':' NEWLINE !INDENT => indent "expected an indented block after 'except' statement on line {line a}"
  | a='except' ':' NEWLINE !INDENT => indent "expected an indented block after 'except' statement on line {line a}"
fault_except_star_stmt_indent:
  a='except' '*' expression ['as' NAME] ':' NEWLINE !INDENT => indent "expected an indented block after 'except*' statement on line {line a}"
fault_match_stmt:
  "match" subject_expr NEWLINE => last "expected ':'"
  | a="match" subject_expr ':' NEWLINE !INDENT => indent "expected an indented block after 'match' statement on line {line a}"
fault_case_block:
  "case" patterns [guard] NEWLINE => last "expected ':'"
  | a="case" patterns [guard] ':' NEWLINE !INDENT => indent "expected an indented block after 'case' statement on line {line a}"
fault_as_pattern:
  or_pattern 'as' a="_" => at a "cannot use '_' as a target"
  | or_pattern 'as' !NAME a=expression => at a "invalid pattern target"
fault_class_pattern:
  name_or_attr '(' [positional_patterns ','] keyword_patterns ',' a=positional_patterns => at a "positional patterns follow keyword patterns"
fault_if_stmt:
  'if' named_expression NEWLINE => last "expected ':'"
  | a='if' named_expression ':' NEWLINE !INDENT => indent "expected an indented block after 'if' statement on line {line a}"
fault_elif_stmt:
  'elif' named_expression NEWLINE => last "expected ':'"
  | a='elif' named_expression ':' NEWLINE !INDENT => indent "expected an indented block after 'elif' statement on line {line a}"
fault_else_stmt: a='else' ':' NEWLINE !INDENT => indent "expected an indented block after 'else' statement on line {line a}"
fault_while_stmt:
  'while' named_expression NEWLINE => last "expected ':'"
  | a='while' named_expression ':' NEWLINE !INDENT => indent "expected an indented block after 'while' statement on line {line a}"
fault_for_stmt:
  ['async'] 'for' star_targets 'in' star_expressions NEWLINE => last "expected ':'"
  | ['async'] a='for' star_targets 'in' star_expressions ':' NEWLINE !INDENT => indent "expected an indented block after 'for' statement on line {line a}"
fault_def_raw:
  ['async'] a='def' NAME [type_params] '(' [params] ')' ['->' expression] ':' NEWLINE !INDENT => indent "expected an indented block after function definition on line {line a}"
fault_class_def_raw:
  'class' NAME [type_params] ['(' [arguments] ')'] NEWLINE => last "expected ':'"
  | a='class' NAME [type_params] ['(' [arguments] ')'] ':' NEWLINE !INDENT => indent "expected an indented block after class definition on line {line a}"

fault_replacement_field:
  '{' a='=' => at a "f-string: valid expression required before '='"
  | '{' a='!' => at a "f-string: valid expression required before '!'"
  | '{' a=':' => at a "f-string: valid expression required before ':'"
  | '{' a='}' => at a "f-string: valid expression required before '}'"
  | '{' !annotated_rhs => next "f-string: expecting a valid expression after '{'"
  | '{' annotated_rhs !('=' | '!' | ':' | '}') => next "f-string: expecting '=', or '!', or ':', or '}'"
  | '{' annotated_rhs '=' !('!' | ':' | '}') => next "f-string: expecting '!', or ':', or '}'"
  | '{' annotated_rhs ['='] fault_conversion_character
  | '{' annotated_rhs ['='] ['!' NAME] !(':' | '}') => next "f-string: expecting ':' or '}'"
  | '{' annotated_rhs ['='] ['!' NAME] ':' fstring_format_spec* !'}' => next "f-string: expecting '}', or format specs"
  | '{' annotated_rhs ['='] ['!' NAME] !'}' => next "f-string: expecting '}'"
fault_conversion_character:
  '!' &(':' | '}') => next "f-string: missing conversion character"
  | '!' !NAME => next "f-string: invalid conversion character"
`;
