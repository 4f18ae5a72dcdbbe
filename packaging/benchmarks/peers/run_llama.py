"""llama.cpp through its C interface, with its own sampler: as quick as Python can have it."""

from __future__ import annotations

import ctypes

import llama_cpp
from timing import Generate, Written, answer, measure_variants, now, read_job

_CONTEXT = 1024


def main() -> None:
    job = read_job()
    llama_cpp.llama_backend_init()
    model = llama_cpp.llama_model_load_from_file(job["model"].encode(), llama_cpp.llama_model_default_params())
    if not model:
        raise SystemExit(f"llama.cpp cannot open {job['model']}")
    variants = {
        "attention": lambda: _generate(model, job["threads"], flash=False),
        "flash attention": lambda: _generate(model, job["threads"], flash=True),
    }
    answer(measure_variants(variants, job))


def _generate(model: object, threads: int, *, flash: bool) -> Generate:
    settings = llama_cpp.llama_context_default_params()
    settings.n_ctx = settings.n_batch = _CONTEXT
    settings.n_threads = settings.n_threads_batch = threads
    settings.no_perf = True
    settings.flash_attn_type = (
        llama_cpp.LLAMA_FLASH_ATTN_TYPE_ENABLED if flash else llama_cpp.LLAMA_FLASH_ATTN_TYPE_DISABLED
    )
    context = llama_cpp.llama_init_from_model(model, settings)
    if not context:
        raise SystemExit("llama.cpp makes no context")
    memory = llama_cpp.llama_get_memory(context)
    samplers = {greedy: _sampler(greedy=greedy) for greedy in (False, True)}

    def generate(prompt: list[int], tokens: int, greedy: bool) -> Written:
        llama_cpp.llama_memory_clear(memory, False)
        prompt_ids = (ctypes.c_int32 * len(prompt))(*prompt)
        one = (ctypes.c_int32 * 1)()
        ids: list[int] = []
        times: list[float] = []
        began = now()
        batch = llama_cpp.llama_batch_get_one(prompt_ids, len(prompt))  # logits of its last token alone
        while True:
            if llama_cpp.llama_decode(context, batch):
                raise SystemExit("llama.cpp fails to decode")
            one[0] = llama_cpp.llama_sampler_sample(samplers[greedy], context, -1)
            times.append(now())
            ids.append(one[0])
            if len(ids) == tokens:
                return Written(began, times, ids)
            batch = llama_cpp.llama_batch_get_one(one, 1)

    return generate


def _sampler(*, greedy: bool) -> object:
    chain = llama_cpp.llama_sampler_chain_init(llama_cpp.llama_sampler_chain_default_params())
    if greedy:
        llama_cpp.llama_sampler_chain_add(chain, llama_cpp.llama_sampler_init_greedy())
        return chain
    llama_cpp.llama_sampler_chain_add(chain, llama_cpp.llama_sampler_init_top_k(50))
    llama_cpp.llama_sampler_chain_add(chain, llama_cpp.llama_sampler_init_temp(0.8))
    llama_cpp.llama_sampler_chain_add(chain, llama_cpp.llama_sampler_init_dist(1))
    return chain


if __name__ == "__main__":
    main()
