/**
 * The grammar of statements and patterns, for the second pass over a faulty program. In each rule
 * the alternatives stand in the order in which they are tried. Rules whose names begin with `fault_`
 * match what is wrong; an alternative that is nothing else counts in the second pass only.
 *
 * @see https://docs.python.org/3.13/reference/grammar.html
 * @module
 */

/** Rules as `compileRules` reads them. */
export const STATEMENT_RULES = `
file: [statements] ENDMARKER
statements: statement+
statement: compound_stmt | simple_stmts
simple_stmts: simple_stmt !';' NEWLINE | ';'.simple_stmt+ [';'] NEWLINE
simple_stmt @memo: assignment
  | &"type" type_alias
  | star_expressions
  | &'return' return_stmt
  | &('import' | 'from') import_stmt
  | &'raise' raise_stmt
  | 'pass'
  | &'del' del_stmt
  | &'yield' yield_expr
  | &'assert' assert_stmt
  | 'break'
  | 'continue'
  | &'global' 'global' ','.NAME+
  | &'nonlocal' 'nonlocal' ','.NAME+
compound_stmt: &('def' | '@' | 'async') function_def
  | &'if' if_stmt
  | &('class' | '@') class_def
  | &('with' | 'async') with_stmt
  | &('for' | 'async') for_stmt
  | &'try' try_stmt
  | &'while' while_stmt
  | match_stmt

assignment: NAME ':' expression ['=' annotated_rhs]
  | ('(' single_target ')' | single_subscript_attribute_target) ':' expression ['=' annotated_rhs]
  | (star_targets '=')+ annotated_rhs !'='
  | single_target augassign ~ annotated_rhs
  | fault_assignment
annotated_rhs: yield_expr | star_expressions
augassign: '+=' | '-=' | '*=' | '@=' | '/=' | '%=' | '&=' | '|=' | '^=' | '<<=' | '>>=' | '**=' | '//='
return_stmt: 'return' [star_expressions]
raise_stmt: 'raise' expression ['from' expression] | 'raise'
del_stmt: 'del' del_targets &(';' | NEWLINE) | fault_del_stmt
assert_stmt: 'assert' expression [',' expression]
import_stmt: fault_import | import_name | import_from
import_name: 'import' dotted_as_names
import_from: 'from' ('.' | '...')* dotted_name 'import' import_from_targets
  | 'from' ('.' | '...')+ 'import' import_from_targets
import_from_targets: '(' import_from_as_names [','] ')'
  | import_from_as_names !','
  | '*'
  | fault_import_from_targets
import_from_as_names: ','.import_from_as_name+
import_from_as_name: NAME ['as' NAME]
dotted_as_names: ','.dotted_as_name+
dotted_as_name: dotted_name ['as' NAME]
dotted_name @memo: NAME ('.' NAME)*
type_alias: "type" NAME [type_params] '=' expression

block @memo: NEWLINE INDENT statements DEDENT | simple_stmts | fault_block
decorators: ('@' named_expression NEWLINE)+
class_def: decorators class_def_raw | class_def_raw
class_def_raw: fault_class_def_raw | 'class' NAME [type_params] ['(' [arguments] ')'] ':' block
function_def: decorators function_def_raw | function_def_raw
function_def_raw: fault_def_raw
  | 'def' NAME [type_params] &&'(' [params] ')' ['->' expression] &&':' block
  | 'async' 'def' NAME [type_params] &&'(' [params] ')' ['->' expression] &&':' block
if_stmt: fault_if_stmt
  | 'if' named_expression ':' block elif_stmt
  | 'if' named_expression ':' block [else_block]
elif_stmt: fault_elif_stmt
  | 'elif' named_expression ':' block elif_stmt
  | 'elif' named_expression ':' block [else_block]
else_block: fault_else_stmt | 'else' &&':' block
while_stmt: fault_while_stmt | 'while' named_expression ':' block [else_block]
for_stmt: fault_for_stmt
  | 'for' star_targets 'in' ~ star_expressions ':' block [else_block]
  | 'async' 'for' star_targets 'in' ~ star_expressions ':' block [else_block]
  | fault_for_target
with_stmt: fault_with_stmt_indent
  | 'with' '(' ','.with_item+ [','] ')' ':' block
  | 'with' ','.with_item+ ':' block
  | 'async' 'with' '(' ','.with_item+ [','] ')' ':' block
  | 'async' 'with' ','.with_item+ ':' block
  | fault_with_stmt
with_item: expression 'as' star_target &(',' | ')' | ':') | fault_with_item | expression
try_stmt: fault_try_stmt
  | 'try' &&':' block finally_block
  | 'try' &&':' block except_block+ [else_block] [finally_block]
  | 'try' &&':' block except_star_block+ [else_block] [finally_block]
except_block: fault_except_stmt_indent
  | 'except' expression ['as' NAME] ':' block
  | 'except' ':' block
  | fault_except_stmt
except_star_block: fault_except_star_stmt_indent
  | 'except' '*' expression ['as' NAME] ':' block
  | fault_except_stmt
finally_block: fault_finally_stmt | 'finally' &&':' block

match_stmt: "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT | fault_match_stmt
subject_expr: star_named_expression ',' [star_named_expressions] | named_expression
case_block: fault_case_block | "case" patterns [guard] ':' block
guard: 'if' named_expression
patterns: open_sequence_pattern | pattern
pattern: as_pattern | or_pattern
as_pattern: or_pattern 'as' pattern_capture_target | fault_as_pattern
or_pattern: '|'.closed_pattern+
closed_pattern @memo: literal_pattern
  | capture_pattern
  | wildcard_pattern
  | value_pattern
  | group_pattern
  | sequence_pattern
  | mapping_pattern
  | class_pattern
literal_pattern: signed_number !('+' | '-') | complex_number | strings | 'None' | 'True' | 'False'
complex_number: signed_number '+' NUMBER | signed_number '-' NUMBER
signed_number: NUMBER | '-' NUMBER
capture_pattern: pattern_capture_target
pattern_capture_target: !"_" NAME !('.' | '(' | '=')
wildcard_pattern: "_"
value_pattern: attr !('.' | '(' | '=')
attr: NAME ('.' NAME)+
name_or_attr: NAME ('.' NAME)*
group_pattern: '(' pattern ')'
sequence_pattern: '[' [maybe_sequence_pattern] ']' | '(' [open_sequence_pattern] ')'
open_sequence_pattern: maybe_star_pattern ',' [maybe_sequence_pattern]
maybe_sequence_pattern: ','.maybe_star_pattern+ [',']
maybe_star_pattern: star_pattern | pattern
star_pattern @memo: '*' pattern_capture_target | '*' wildcard_pattern
mapping_pattern: '{' '}'
  | '{' double_star_pattern [','] '}'
  | '{' items_pattern ',' double_star_pattern [','] '}'
  | '{' items_pattern [','] '}'
items_pattern: ','.key_value_pattern+
key_value_pattern: (literal_pattern | attr) ':' pattern
double_star_pattern: '**' pattern_capture_target
class_pattern: name_or_attr '(' ')'
  | name_or_attr '(' positional_patterns [','] ')'
  | name_or_attr '(' keyword_patterns [','] ')'
  | name_or_attr '(' positional_patterns ',' keyword_patterns [','] ')'
  | fault_class_pattern
positional_patterns: ','.pattern+
keyword_patterns: ','.keyword_pattern+
keyword_pattern: NAME '=' pattern

type_params: fault_type_params | '[' type_param_seq ']'
type_param_seq: ','.type_param+ [',']
type_param @memo: NAME [':' expression] ['=' expression]
  | fault_type_param
  | '*' NAME ['=' star_expression]
  | '**' NAME ['=' expression]

params: fault_parameters | parameters
parameters: slash_no_default param_no_default* param_with_default* [star_etc]
  | slash_with_default param_with_default* [star_etc]
  | param_no_default+ param_with_default* [star_etc]
  | param_with_default+ [star_etc]
  | star_etc
slash_no_default: param_no_default+ '/' ',' | param_no_default+ '/' &')'
slash_with_default: param_no_default* param_with_default+ '/' ','
  | param_no_default* param_with_default+ '/' &')'
star_etc: fault_star_etc
  | '*' param_no_default param_maybe_default* [kwds]
  | '*' param_no_default_star_annotation param_maybe_default* [kwds]
  | '*' ',' param_maybe_default+ [kwds]
  | kwds
kwds: fault_kwds | '**' param_no_default
param_no_default: param ',' {First} | param &')'
param_no_default_star_annotation: param_star_annotation ',' | param_star_annotation &')'
param_with_default: param default ',' | param default &')'
param_maybe_default: param [default] ',' | param [default] &')'
param: NAME [':' expression]
param_star_annotation: NAME ':' star_expression
default: '=' expression | fault_default

lambda_params: fault_lambda_parameters | lambda_parameters
lambda_parameters: lambda_slash_no_default lambda_param_no_default* lambda_param_with_default* [lambda_star_etc]
  | lambda_slash_with_default lambda_param_with_default* [lambda_star_etc]
  | lambda_param_no_default+ lambda_param_with_default* [lambda_star_etc]
  | lambda_param_with_default+ [lambda_star_etc]
  | lambda_star_etc
lambda_slash_no_default: lambda_param_no_default+ '/' ',' | lambda_param_no_default+ '/' &':'
lambda_slash_with_default: lambda_param_no_default* lambda_param_with_default+ '/' ','
  | lambda_param_no_default* lambda_param_with_default+ '/' &':'
lambda_star_etc: fault_lambda_star_etc
  | '*' lambda_param_no_default lambda_param_maybe_default* [lambda_kwds]
  | '*' ',' lambda_param_maybe_default+ [lambda_kwds]
  | lambda_kwds
lambda_kwds: fault_lambda_kwds | '**' lambda_param_no_default
lambda_param_no_default: NAME ',' {First} | NAME &':'
lambda_param_with_default: NAME default ',' | NAME default &':'
lambda_param_maybe_default: NAME [default] ',' | NAME [default] &':'
`;
